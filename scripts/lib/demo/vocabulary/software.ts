import { atLeast, atMost, both, category, exact } from '../words.ts';
import type { SectorWords } from '../words.ts';

/** Words for basic and industrial software. */
export const software: SectorWords = {
  trades: ['软件|Software', '信息技术|Information Technology', '工业软件|Industrial Software', '数据科技|Data Technology', '数字科技|Digital Technology', '信息科技|Information Science'].map(both),
  fields: ['工业软件技术|Industrial Software', '信息技术|Information Technology'].map(both),
  categories: {
    'basic-software': category({
      kinds: ['分布式关系数据库软件|distributed relational database|在多台服务器上存储和查询业务数据|stores and queries business data on several servers', '服务器操作系统软件|server operating system|管理服务器硬件并运行应用|manages server hardware and runs applications', '嵌入式实时操作系统软件|embedded real-time operating system|在控制器中按确定时限调度任务|schedules tasks in controllers within fixed deadlines', '应用服务器中间件软件|application server middleware|承载企业应用并处理事务|hosts enterprise applications and handles transactions', '时序数据库软件|time-series database|高速写入和查询传感器数据|writes and queries sensor data at speed'],
      modifiers: ['云原生|cloud-native', '[be]轻量级|lightweight', '[c]微内核|microkernel', '[d]国密合规|SM-crypto', '[ade]多租户|multi-tenant', '[ae]内存优先|memory-first', '[bd]企业级|enterprise', '安全增强|security-enhanced'],
      series: ['{Brand}DB', '{Brand}OS', '{Brand}Core', '{Brand}Base', '{B}Stack'],
      specs: [exact('[ae]最大节点数|Maximum nodes|个;', 8, 512, 8, 'grows'), atLeast('[ad]交易处理能力|Transaction rate|万笔/分;×10⁴ tpm', 20, 800, 10, 'grows'), atLeast('[e]写入速率|Write rate|万点/秒;×10⁴ points/s', 50, 2000, 50, 'grows'), atMost('[c]中断响应时间|Interrupt latency|μs', 1, 15, 1), exact('[c]最小内存占用|Smallest memory footprint|KB', 12, 512, 4), atMost('[abde]故障切换时间|Failover time|s', 3, 30, 1), atLeast('可用性|Availability|%', 99.9, 99.99, 0.01), exact('[bd]支持的处理器架构数|Processor architectures supported|种;', 2, 6, 1), exact('[abde]安全更新年限|Years of security updates|年;years', 5, 10, 1)],
      scenes: ['[abd]政务系统|government systems', '[abd]银行核心外围系统|bank peripheral systems', '[ace]工业数据采集|industrial data collection', '[c]控制器与车载设备|controllers and vehicle units', '[abde]能源企业信息化|IT of energy companies'],
      sentences: ['提供迁移工具，{scene}的用户可分阶段替换。|Migration tools let users in {scene} change over in stages.', '基准测试中{spec}。|In benchmarks {spec}.'], counted: '套|licences', most: 200, software: true,
    }),
    'design-software': category({
      kinds: ['三维机械设计软件|3D mechanical design software|建立参数化零件和装配模型|builds parametric part and assembly models', '结构有限元分析软件|finite-element analysis software|计算结构的应力、变形和振动|computes stress, deformation and vibration of structures', '模拟电路仿真软件|analog circuit simulator|在流片前验证电路的电气性能|verifies circuits electrically before tape-out', '流体与传热仿真软件|fluid and heat simulation software|计算流场、温度和压力损失|computes flow, temperature and pressure loss', '版图验证软件|layout verification software|检查芯片版图是否符合工艺规则|checks whether chip layouts keep the process rules'],
      modifiers: ['云端协同|cloud-collaborative', '[bcd]GPU 加速|GPU-accelerated', '[a]直接建模|direct-modelling', '[bd]多物理场|multiphysics', '[ce]先进工艺|advanced-node', '[c]射频|RF', '并行计算|parallel'],
      series: ['{Brand}CAD', '{Brand}Sim', '{Brand}FEM', '{Brand}EDA', '{Brand}Works'],
      specs: [exact('[a]单装配零件上限|Parts per assembly|万个;×10⁴', 1, 30, 1, 'grows'), exact('[bd]最大网格规模|Largest mesh|百万单元;million cells', 10, 1000, 10, 'grows'), atLeast('[bcde]并行加速比|Parallel speed-up', 8, 64, 4, 'grows'), atMost('[bcd]与基准算例偏差|Deviation from benchmark cases|%', 0.5, 3, 0.5), exact('[ce]支持工艺节点|Process node supported|nm', 14, 180, 1), atLeast('[ce]电路规模|Circuit size|百万器件;million devices', 1, 60, 1, 'grows'), exact('支持数据格式数|Data formats supported|种;', 8, 40, 1), exact('[ae]并发用户数|Concurrent users|个;', 10, 500, 10, 'grows')],
      scenes: ['[abd]汽车与零部件设计|car and parts design', '[ce]集成电路设计|chip design', '[abd]能源装备研发|development of energy equipment', '[abd]船舶与海工设计|ship and offshore design', '[ce]高校教学与研究|university teaching and research', '[bd]电子散热设计|thermal design of electronics'],
      sentences: ['可导入常用软件的模型，{scene}的既有数据能够沿用。|It reads models of common programs, so existing data of {scene} stay usable.', '发布说明载明{spec}。|The release notes state that {spec}.'], counted: '套|licences', most: 60, software: true,
    }),
    'production-software': category({
      kinds: ['制造执行系统软件|manufacturing execution system|下达工单并跟踪每道工序|issues work orders and follows each step', '高级计划排程软件|advanced scheduling software|按产能和交期排出生产计划|plans production by capacity and due date', '质量管理软件|quality management software|采集检验数据并预警偏差|collects inspection data and warns of deviations', '分布式控制系统软件|distributed control software|集中监控流程装置的运行|monitors and controls process plants centrally', '设备管理软件|asset management software|安排设备点检、维修和备件|schedules checks, repairs and spares'],
      modifiers: ['低代码|low-code', '[bc]人工智能辅助|AI-assisted', '[acde]多工厂|multi-plant', '[ace]移动端|mobile', '[ac]医药合规|pharma-compliant', '[d]冗余|redundant'],
      series: ['{Brand}MES', '{Brand}Plan', '{Brand}Flow', '{Brand}Pro', '{B}Line'],
      specs: [exact('[acde]接入设备数|Connected machines|台;', 50, 20000, 50, 'grows'), exact('[ab]日处理工单数|Work orders per day|个;', 200, 50000, 100, 'grows'), atMost('[b]排程计算时间|Scheduling time|min', 0.5, 15, 0.5), exact('[d]控制点数上限|Maximum control points|点;', 2000, 100000, 1000, 'grows'), atMost('[acde]画面刷新时间|Display refresh time|s', 0.5, 2, 0.1), exact('支持工业协议数|Industrial protocols supported|种;', 10, 80, 1), exact('[abce]并发用户数|Concurrent users|个;', 50, 3000, 50, 'grows'), atLeast('系统可用性|Availability|%', 99.5, 99.99, 0.01)],
      scenes: ['[abce]汽车零部件工厂|car-parts factories', '[acde]生物制药车间|biopharmaceutical workshops', '[de]精细化工装置|fine-chemical plants', '[abce]电子组装企业|electronics assembly', '[abce]航空零件制造|aerospace part making', '[de]水务与热力企业|water and heat utilities'],
      sentences: ['与企业资源计划系统的接口已预置，{scene}的用户可分步上线。|Interfaces to ERP systems are ready-made, and users in {scene} can go live in steps.', '上线验收时{spec}。|At go-live {spec}.'], counted: '套|installations', most: 20, software: true,
    }),
    'industrial-internet': category({
      kinds: ['工业互联网平台软件|industrial internet platform|接入设备数据并承载工业应用|takes in machine data and hosts industrial applications', '能碳管理平台软件|energy and carbon management platform|计量用能并核算碳排放|meters energy use and accounts for carbon', '设备远程运维平台软件|remote maintenance platform|监测设备状态并预测故障|monitors machines and predicts faults', '标识解析平台软件|identifier resolution platform|为物料和产品编码并查询流转信息|codes materials and products and looks up their path', '供应链协同平台软件|supply-chain collaboration platform|与上下游共享订单、库存和质量数据|shares orders, stocks and quality data along the chain'],
      modifiers: ['边云协同|edge-cloud', '[ac]可视化组态|visual-configuration', '[b]园区级|park-level', '[ace]中小企业|SME', '[de]跨境|cross-border', '[ad]数据空间|data-space', '开放式|open'],
      series: ['{Brand}Link', '{Brand}Mesh', '{Brand}Cloud', '{Brand}Hub', '{B}IoT'],
      specs: [exact('[abc]接入设备上限|Maximum connected devices|万台;×10⁴', 1, 200, 1, 'grows'), atLeast('[ac]数据写入能力|Data intake|万条/秒;×10⁴ records/s', 2, 200, 2, 'grows'), exact('[ac]工业机理模型数|Industrial models|个;', 20, 900, 10, 'grows'), atMost('[abc]数据上传延迟|Upload delay|ms', 50, 1000, 50), exact('[b]计量点数上限|Maximum metering points|万点;×10⁴', 0.5, 20, 0.5, 'grows'), atLeast('[d]解析能力|Resolution rate|万次/秒;×10⁴ queries/s', 0.5, 12, 0.5, 'grows'), exact('[e]接入企业数|Connected companies|家;', 30, 2000, 10, 'grows'), exact('支持协议数|Protocols supported|种;', 20, 200, 5), atLeast('平台可用性|Availability|%', 99.5, 99.99, 0.01)],
      scenes: ['[abc]装备制造集团|equipment groups', '[b]工业园区|industrial parks', '[ace]中小企业数字化|digitalisation of small companies', '[cde]汽车供应链|car supply chains', '[abc]水务与能源企业|water and energy utilities', '[de]食品与医药追溯|food and drug tracing'],
      sentences: ['可部署在企业自有机房，{scene}的数据不必出厂。|It can run in the company\'s own data room, so data of {scene} need not leave the site.', '压力测试中{spec}。|In load tests {spec}.'], counted: '套|installations', most: 10, software: true,
    }),
  },
};
