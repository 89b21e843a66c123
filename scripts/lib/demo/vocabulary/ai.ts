import { atLeast, atMost, both, category, exact } from '../words.ts';
import type { SectorWords } from '../words.ts';

/** Words for artificial intelligence and the metaverse. */
export const ai: SectorWords = {
  trades: ['智能科技|Intelligent Technology', '人工智能科技|AI Technology', '数字科技|Digital Technology', '认知科技|Cognitive Technology', '数据智能|Data Intelligence', '算法科技|Algorithm Technology'].map(both),
  fields: ['人工智能技术|Artificial Intelligence', '智能计算|Intelligent Computing'].map(both),
  categories: {
    'large-models': category({
      kinds: ['行业大模型软件|industry language model|以行业资料训练，回答专业问题并起草文书|answers professional questions and drafts papers from industry material', '代码生成助手软件|code assistant|按说明生成、解释和检查程序代码|writes, explains and checks program code', '知识库问答系统软件|knowledge-base assistant|从机构文件中检索并给出带出处的回答|answers from an institution\'s documents and names the source', '语音交互大模型软件|speech model|识别和合成语音并进行对话|recognises and makes speech and holds conversations', '智能体开发平台软件|agent development platform|编排模型与业务系统完成多步任务|links models and business systems for tasks of several steps'],
      modifiers: ['私有化部署|on-premises', '[acd]多模态|multimodal', '轻量化|lightweight', '[ac]制造业|manufacturing', '[d]沪语|Shanghainese', '[acde]能源行业|energy-industry'],
      series: ['{Brand}GPT', '{Brand}LM', '{Brand}Chat', '{Brand}Copilot', '{B}Agent'],
      specs: [exact('[abcd]模型参数量|Model parameters|亿;×10⁸', 13, 720, 1, 'grows', 'title'), exact('[abc]上下文长度|Context length|千词元;thousand tokens', 8, 256, 8), atMost('[acd]首字响应时间|Time to first token|ms', 200, 1500, 50), exact('并发会话数|Concurrent sessions|个;', 50, 5000, 50, 'grows'), atLeast('[c]回答附出处比例|Answers with sources|%', 90, 100, 1), atLeast('[d]语音识别准确率|Speech recognition accuracy|%', 92, 98, 0.5), exact('[b]支持编程语言数|Programming languages supported|种;', 8, 40, 1), exact('[e]预置工具数|Ready-made tools|个;', 20, 300, 10, 'grows')],
      scenes: ['[ace]政务服务大厅|government service halls', '[bce]企业研发部门|company development departments', '[acde]银行与保险客服|bank and insurance service', '[acde]电力调度值班|grid control rooms', '[ac]法务与合规审查|legal and compliance review', '[bde]软件与信息服务企业|software and IT service firms'],
      sentences: ['生成内容带标识，{scene}的使用者须复核后采用。|Generated content is marked, and users in {scene} must check it before use.', '内部评测中{spec}。|In internal evaluation {spec}.'], counted: '套|installations', most: 20, software: true,
    }),
    'medical-ai': category({
      kinds: ['肺结节影像辅助分析软件|lung-nodule analysis software|在胸部影像上标出疑似结节供医生复核|marks suspected nodules on chest images for the doctor to review', '眼底影像筛查软件|fundus screening software|由眼底照片提示视网膜病变|points to retinal disease on fundus photographs', '病历质控软件|medical-record quality software|检查病历的完整和一致|checks records for completeness and consistency', '心电分析软件|ECG analysis software|识别心律失常片段|recognises arrhythmia', '手术规划软件|surgical planning software|由影像重建器官并规划入路|rebuilds organs from images and plans the approach'],
      modifiers: ['深度学习|deep-learning', '[a]低剂量 CT|low-dose-CT', '[ce]专科|specialist', '云端|cloud', '[abd]基层版|primary-care', '[e]肝胆|hepatobiliary', '[d]动态|ambulatory', '[c]住院|inpatient', '[e]骨科|orthopaedic'],
      series: ['{Brand}Med', '{Brand}Scan', '{Brand}Care', '{Brand}Doc', '{B}Vision'],
      specs: [atLeast('[abd]灵敏度|Sensitivity|%', 88, 97, 0.5), atLeast('[abd]特异度|Specificity|%', 85, 96, 0.5), atMost('[abde]单例分析时间|Time per case|s', 3, 120, 1), exact('[c]质控规则数|Quality rules|条;', 200, 3000, 50, 'grows'), exact('[ce]并发用户数|Concurrent users|个;', 20, 800, 10, 'grows'), atMost('[e]重建误差|Reconstruction error|mm', 0.5, 1.5, 0.1), exact('[abd]日处理病例数|Cases per day|例;', 100, 5000, 100, 'grows'), exact('[d]可识别心律类型|Rhythm types recognised|种;', 8, 40, 1)],
      scenes: ['[abde]三级医院|tertiary hospitals', '[abd]体检机构|health check-up providers', '[bd]社区慢病管理|community chronic-disease care', '[c]医院病案管理|hospital records departments', '[abd]区域影像与心电中心|regional imaging and ECG centres', '[e]外科多学科会诊|surgical case conferences'],
      sentences: ['结果仅供医生参考，{scene}中仍由医生作出诊断。|The result is for the doctor\'s reference; in {scene} the diagnosis remains the doctor\'s.', '回顾性数据集上{spec}。|On a retrospective data set {spec}.'], counted: '套|installations', most: 20, software: true,
    }),
    'computer-vision': category({
      kinds: ['表面缺陷视觉检测系统|surface defect vision system|以图像识别划痕、凹坑和脏污|recognises scratches, dents and dirt in images', '视频结构化分析系统|video analytics system|从监控视频提取人、车、物信息|extracts people, vehicles and objects from video', '三维视觉引导系统|3D vision guidance system|为机器人给出工件的位置和姿态|tells robots where and how a part lies', '客流统计终端|people-counting terminal|统计进出人数并给出密度|counts people in and out and gives the density', '文字识别软件|text recognition software|把票据和表单转为可检索数据|turns bills and forms into searchable data'],
      modifiers: ['深度学习|deep-learning', '[ac]高速|high-speed', '[bd]边缘|edge', '小样本|few-shot', '[bd]轨道交通|rail-transit', '[c]结构光|structured-light', '[e]多语种|multilingual', '[ab]多相机|multi-camera', '[de]隐私保护型|privacy-preserving'],
      series: ['{B}-VS#0', '{B}Eye #00', '{B}V#0'],
      specs: [exact('[a]检测速度|Inspection speed|件/分;parts/min', 60, 1800, 20, 'grows', 'title'), exact('[a]最小缺陷尺寸|Smallest defect|μm', 10, 200, 10), atMost('[a]漏检率|Miss rate|%', 0.01, 0.5, 0.01), exact('[b]接入视频路数|Video inputs|路;', 8, 256, 8, 'grows', 'title'), exact('[c]定位精度|Positioning accuracy|mm', 0.05, 1, 0.05), exact('[c]视野宽度|Field of view|mm', 200, 1800, 50, 'grows'), atLeast('[bde]识别准确率|Recognition accuracy|%', 93, 99.5, 0.1), atMost('[abc]单帧处理时间|Time per frame|ms', 5, 80, 1), exact('[de]日处理量|Daily volume|万;×10⁴', 1, 80, 1, 'grows')],
      scenes: ['[ac]动力电池与电子制造|battery and electronics manufacturing', '[bd]轨道交通车站|metro stations', '[ac]汽车零部件质检|car-parts inspection', '[bd]园区与商业综合体|parks and shopping centres', '[e]财务共享中心|shared accounting centres', '[ce]物流与仓储|logistics and warehousing'],
      sentences: ['图像可在本地处理，{scene}的用户可设定保存期限。|Images can be processed locally, and users in {scene} can set how long they are kept.', '现场抽测中{spec}。|In spot checks on site {spec}.'], counted: '套|sets', most: 40,
    }),
    metaverse: category({
      kinds: ['混合现实头戴设备|mixed-reality headset|把三维信息叠加到真实环境|lays 3D information over the real world', '城市数字孪生平台|city digital-twin platform|汇集城市数据并推演方案|gathers city data and tries out plans', '三维虚拟展厅系统|3D virtual exhibition system|在网页中浏览展品和场馆|shows exhibits and halls on the web', '动作捕捉系统|motion-capture system|实时记录人体动作驱动虚拟角色|records body motion live to drive virtual figures', '虚拟仿真实训系统|virtual training system|在虚拟场景中练习高风险操作|trains risky operations in a virtual scene'],
      modifiers: ['[a]光波导|waveguide', '[a-]轻量型|lightweight', '[b]园区级|park-level', '[b]街镇级|district-level', '[c]云渲染|cloud-rendered', '[d]惯性|inertial', '[d]光学|optical', '[e]化工安全|chemical-safety', '[ace]多人协同|multi-user', '实时|real-time'],
      series: ['{B}-XR#', '{B}Verse #0', '{B}M#0'],
      specs: [exact('[a]视场角|Field of view|°', 40, 110, 2, 'title'), exact('[a]单眼分辨率（横向）|Pixels per eye, horizontal|px', 1280, 3840, 128), exact('[a]整机质量|Mass|g', 80, 520, 10), exact('[b]覆盖面积|Area covered|km²', 0.5, 120, 0.5, 'grows', 'title'), exact('[b]接入数据源数|Data sources|个;', 10, 400, 10, 'grows'), atMost('[cd]端到端延迟|End-to-end latency|ms', 12, 80, 2), exact('[ce]同时在线人数|Users online at once|人;', 20, 2000, 20, 'grows'), exact('[d]捕捉帧率|Capture rate|fps', 60, 240, 20), atMost('[d]定位误差|Positioning error|mm', 0.2, 10, 0.2), exact('[e]实训科目数|Training subjects|个;', 8, 120, 2, 'grows')],
      scenes: ['[ae]设备检修培训|training in equipment repair', '[b]城市运行管理|city operations', '[bc]文博场馆|museums', '[cd]影视与文旅|film and tourism', '[abe]大型工程建设|large construction projects', '[ade]高校与职业院校|universities and vocational schools'],
      sentences: ['模型采用通用三维格式，{scene}的已有素材可以导入。|Common 3D formats are used, so existing material of {scene} can be imported.', '实测{spec}。|In measurements {spec}.'], counted: '套|sets', most: 40,
    }),
  },
};
