import { atLeast, atMost, both, category, choice, exact, span, within } from '../words.ts';
import type { SectorWords } from '../words.ts';

/** Words for robots. */
export const robots: SectorWords = {
  trades: ['机器人|Robotics', '机器人科技|Robot Technology', '智能装备|Intelligent Equipment', '自动化|Automation', '智能系统|Intelligent Systems'].map(both),
  fields: ['机器人技术|Robotics', '智能系统|Intelligent Systems'].map(both),
  categories: {
    'industrial-robots': category({
      kinds: ['六轴关节机器人|six-axis articulated robot|完成搬运、装配和上下料|handles, assembles and loads parts', '弧焊机器人|arc-welding robot|沿焊缝自动施焊并跟踪偏差|welds along the seam and tracks deviations', '平面多关节机器人|SCARA robot|在平面内高速取放小件|picks and places small parts at speed', '码垛机器人|palletising robot|把箱、袋码放到托盘上|stacks boxes and bags on pallets', '喷涂机器人|painting robot|按轨迹均匀喷涂工件表面|paints surfaces evenly along a path'],
      modifiers: ['[abd+]重载|heavy-payload', '[c-]桌面型|desktop', '[ab]中空腕|hollow-wrist', '高防护|high-protection', '[bde]防爆型|explosion-proof', '[abce]倒装式|ceiling-mounted', '[bd]长臂展|long-reach'],
      series: ['{B}-#0##', '{B}R#0-##', 'R{B}##0'],
      specs: [exact('额定负载|Rated payload|kg', 3, 300, 1, 'grows', 'title'), exact('最大臂展|Maximum reach|mm', 500, 3200, 50, 'grows'), within('重复定位精度|Repeatability|mm', 0.02, 0.15, 0.01), exact('[abde]轴数|Number of axes', 6, 6, 1), exact('[c]最大合成速度|Maximum composite speed|m/s', 4, 10, 0.5), exact('本体质量|Mass|kg', 25, 1800, 5, 'grows'), choice('防护等级|Ingress protection', 'IP54', 'IP65', 'IP67'), span('环境温度|Ambient temperature|°C', [0, 5], [40, 45], 5)],
      scenes: ['[ace]汽车零部件车间|automotive-parts workshops', '[ac]电子装配线|electronics assembly lines', '[d]食品饮料仓库|food and beverage warehouses', '[b]工程机械结构件焊接|welding of construction-machine frames', '[e]家具与五金涂装|coating of furniture and hardware', '[abd]铸造与锻压车间|foundries and press shops'],
      sentences: ['控制柜支持常用现场总线，接入{scene}无需改造原有设备。|The controller speaks the usual fieldbuses and joins {scene} without changes to existing machines.', '满载工况下{spec}。|At full load {spec}.'], most: 60,
    }),
    'collaborative-robots': category({
      kinds: ['协作机械臂|collaborative robot arm|与工人在同一工位内协同作业|works beside people in one station', '双臂协作机器人|dual-arm collaborative robot|以双臂配合完成装配|assembles with two arms in concert', '移动协作机器人|mobile manipulator|驶到工位后再抓取和放置|drives to the station and then picks and places', '力控末端执行器|force-controlled end effector|以恒定接触力打磨和插装|grinds and inserts with constant contact force'],
      modifiers: ['七轴|seven-axis', '[ab+]大负载|high-payload', '[abd-]小型|compact', '带关节力矩传感的|torque-sensing', '视觉引导|vision-guided', '拖动示教|hand-guided', '防爆型|explosion-proof'],
      series: ['{B}-C##', '{B}bot #0', 'C{B}#-#00'],
      specs: [exact('额定负载|Rated payload|kg', 3, 25, 1, 'grows', 'title'), exact('[abc]工作半径|Working radius|mm', 600, 1900, 50, 'grows'), within('重复定位精度|Repeatability|mm', 0.02, 0.1, 0.01), within('[abd]力控精度|Force-control accuracy|N', 0.5, 3, 0.5), exact('[c]最高行驶速度|Maximum driving speed|m/s', 0.8, 1.8, 0.1), exact('[c]续航时间|Run time|h', 6, 12, 1), exact('[abd]本体质量|Mass|kg', 6, 65, 1, 'grows'), atMost('典型功耗|Typical power|W', 120, 900, 20, 'grows'), choice('防护等级|Ingress protection', 'IP54', 'IP66')],
      scenes: ['[abc]新能源汽车总装|final assembly of electric vehicles', '[abd]手机零件打磨|polishing of phone parts', '[ac]实验室样品转移|sample transfer in laboratories', '小批量柔性产线|small-batch flexible lines', '[abc]机床上下料|machine tending'],
      sentences: ['碰到障碍即停，{scene}的用户可在完成风险评估后不设围栏。|It stops on contact; after a risk assessment users in {scene} can do without fences.', '在验收工况中，{spec}。|Under acceptance conditions {spec}.'], most: 50,
    }),
    'humanoid-robots': category({
      kinds: ['双足人形机器人|bipedal humanoid robot|以双足行走并用双手操作物件|walks on two legs and handles things with two hands', '轮式人形机器人|wheeled humanoid robot|以轮式底盘移动、双臂作业|moves on a wheeled base and works with two arms', '灵巧手|dexterous hand|以多指抓握不同形状的物件|grasps objects of different shapes with several fingers', '一体化关节模组|integrated joint module|把电机、减速器、编码器和驱动合为一体|combines motor, reducer, encoder and drive'],
      modifiers: ['[ab]全尺寸|full-size', '[ab-]轻量型|lightweight', '[c]绳驱|tendon-driven', '[d]谐波减速|harmonic-reducer', '电驱|electrically driven', '[d]行星减速|planetary', '[c]带触觉的|tactile'],
      series: ['{B}-H#', '{Brand} #0', '{B}X-##'],
      specs: [exact('[ab]身高|Height|cm', 130, 178, 1, 'grows'), exact('[ab]整机质量|Mass|kg', 38, 85, 1, 'grows'), exact('[ab]全身自由度|Degrees of freedom|个;', 23, 54, 1, 'grows'), exact('[ab]双臂负载|Two-arm payload|kg', 3, 20, 1, 'grows'), exact('[ab]移动速度|Moving speed|km/h', 3, 8, 0.5), atLeast('[ab]续航时间|Run time|h', 1.5, 5, 0.5), exact('[c]主动自由度|Active degrees of freedom|个;', 6, 20, 1, 'grows', 'title'), exact('[c]指尖力|Fingertip force|N', 8, 35, 1, 'grows'), exact('[d]峰值扭矩|Peak torque|N·m', 20, 360, 10, 'grows', 'title'), exact('[d]减速比|Reduction ratio', 10, 100, 5), atMost('[d]回差|Backlash|arcmin', 1, 15, 1), atMost('[c]手部质量|Hand mass|g', 450, 900, 10), exact('[d]模组质量|Module mass|kg', 0.6, 4.2, 0.1, 'grows')],
      scenes: ['[ab]工厂物料搬运|material handling in factories', '[ab]展厅讲解|exhibition guiding', '高校科研平台|university research platforms', '[cd]机器人整机配套|robot makers', '[ab]数据采集训练场|data-collection training grounds'],
      sentences: ['运动控制接口开放，用户可为{scene}自行开发动作。|Its motion-control interface is open, so that users can program motions for {scene}.', '样机测试中{spec}。|In prototype tests {spec}.'], most: 20,
    }),
    'service-robots': category({
      kinds: ['商用清洁机器人|commercial cleaning robot|自主完成洗地、吸尘和尘推|scrubs, vacuums and dust-mops floors on its own', '配送机器人|delivery robot|在楼内自主乘梯送物|delivers goods in buildings and takes the lift by itself', '迎宾导览机器人|reception robot|解答问询并引导访客|answers questions and guides visitors', '消毒机器人|disinfection robot|按路线喷雾或以紫外线消毒|disinfects along a route by mist or ultraviolet light', '饮品制作机器人|beverage robot|按订单制作咖啡或茶饮|makes coffee or tea to order'],
      modifiers: ['[ad+]大面积|large-area', '[ad-]紧凑型|compact', '激光与视觉融合|laser-vision', '[bc]多机调度|fleet-managed', '[ad]自动补水|self-refilling', '[b]封闭式货舱|closed-compartment', '静音型|quiet', '[e]双臂|dual-arm'],
      series: ['{B}-S#0', '{B}Go #', '{B}#0C'],
      specs: [exact('[a]清洁效率|Cleaning rate|m²/h', 800, 3600, 100, 'grows', 'title'), exact('[ad]水箱容积|Tank volume|L', 12, 90, 2, 'grows'), exact('[b]载重|Payload|kg', 10, 60, 5, 'grows', 'title'), exact('[abcd]续航时间|Run time|h', 3, 12, 0.5), exact('[abcd]最高速度|Maximum speed|m/s', 0.8, 1.5, 0.1), atMost('噪声|Noise|dB(A)', 55, 72, 1), exact('[abcd]最小通过宽度|Minimum passage width|cm', 55, 95, 5, 'grows'), exact('[e]出杯时间|Time per cup|s', 45, 120, 5), atMost('[d]紫外杀菌时间|UV treatment time|min', 3, 15, 1), within('[abcd]停靠精度|Docking accuracy|cm', 1, 5, 1)],
      scenes: ['[abcd]地铁车站|metro stations', '[abc]办公楼宇|office buildings', '[bcd]医院门诊大厅|hospital outpatient halls', '[ace]商业综合体|shopping centres', '[abd]酒店|hotels', '[ce]机场航站楼|airport terminals'],
      sentences: ['遇行人会减速或绕行，可在{scene}的营业时段运行。|It slows down for people or goes round them and can run in {scene} during opening hours.', '按第三方检测报告，{spec}。|According to a third-party report {spec}.'], most: 40,
    }),
    'logistics-robots': category({
      kinds: ['自主移动机器人|autonomous mobile robot|以激光导航在车间和仓库搬运物料|carries material in shops and warehouses under laser navigation', '料箱存取机器人|tote-handling robot|从高层货架逐箱取放|takes totes from high racks one by one', '无人叉车|driverless forklift|自动叉取和堆叠托盘|lifts and stacks pallets without a driver', '分拣机器人|sorting robot|按目的地投递包裹|drops parcels by destination', '室外无人运输车|outdoor driverless carrier|在园区道路上运送货物|carries goods on site roads'],
      modifiers: ['[a]潜伏顶升式|lifting', '[ac+]重载|heavy-load', '[ac]窄巷道|narrow-aisle', '[bc]高位|high-reach', '自然导航|natural-navigation', '双向行驶|bidirectional', '[e]低温|low-temperature'],
      series: ['{B}-L#00', '{B}M-##', '{B}#00F'],
      specs: [exact('[ae]额定载重|Rated load|kg', 100, 1500, 50, 'grows', 'title'), exact('[b]额定载重|Rated load|kg', 30, 60, 5, 'grows'), exact('[c]额定载重|Rated load|kg', 1000, 3000, 100, 'grows', 'title'), exact('最高速度|Maximum speed|m/s', 1, 3, 0.1), within('停止精度|Stopping accuracy|mm', 5, 20, 1), exact('[abcd]续航时间|Run time|h', 6, 12, 1), exact('[bc]最大举升高度|Maximum lifting height|mm', 1600, 9000, 100, 'grows'), exact('[d]分拣效率|Sorting rate|件/时;parcels/h', 600, 1800, 100, 'grows'), exact('[abcd]充电时间|Charging time|h', 0.5, 2, 0.5), exact('[c]自重|Mass|kg', 1500, 3800, 50, 'grows'), exact('[e]自重|Mass|kg', 600, 1800, 50, 'grows'), exact('[e]爬坡能力|Climbing ability|%', 8, 15, 1)],
      scenes: ['[abcd]电商仓储中心|e-commerce warehouses', '[abc]汽车主机厂|car plants', '[abc]医药物流仓|pharmaceutical warehouses', '[ace]港区堆场|port yards', '[abcd]半导体工厂|semiconductor plants', '[d]快递转运中心|parcel hubs'],
      sentences: ['调度系统统一分配任务，{scene}的用户可随业务量增减车辆。|The scheduler assigns the tasks, and users in {scene} can add or remove vehicles with demand.', '在标准测试场地，{spec}。|On a standard test site {spec}.'], most: 120,
    }),
    'rehabilitation-robots': category({
      kinds: ['下肢外骨骼机器人|lower-limb exoskeleton|辅助偏瘫和截瘫患者站立行走|helps hemiplegic and paraplegic patients stand and walk', '上肢康复机器人|upper-limb rehabilitation robot|引导肩、肘、腕的训练动作|guides exercises of shoulder, elbow and wrist', '手部康复训练仪|hand rehabilitation trainer|带动手指屈伸|moves the fingers through flexion and extension', '助力外骨骼|assistive exoskeleton|在搬举和攀登时为腰腿助力|supports back and legs when lifting or climbing'],
      modifiers: ['柔性|soft', '轻量化|lightweight', '[ab]儿童|paediatric', '[abc]肌电控制|EMG-controlled', '[ab]带虚拟场景的|virtual-scene', '[d]腰部|lumbar', '[ad]髋关节|hip', '碳纤维|carbon-fibre'],
      series: ['{B}-RX#', '{B}Step #0', '{B}-E#0'],
      specs: [exact('[abd]主动关节数|Number of active joints|个;', 1, 6, 1, 'grows'), exact('[a]适用身高上限|Largest user height|cm', 180, 195, 5), exact('[ad]整机质量|Mass|kg', 2.5, 24, 0.5, 'grows'), exact('[ad]单关节峰值扭矩|Peak joint torque|N·m', 20, 80, 5, 'grows'), atLeast('[acd]续航时间|Run time|h', 2, 8, 0.5), exact('[bc]训练模式数|Number of training modes|种;', 3, 8, 1), exact('[b]工作空间半径|Workspace radius|mm', 400, 800, 20), exact('[c]手指独立驱动数|Independently driven fingers|个;', 3, 5, 1), exact('[d]最大助力|Maximum assist force|N', 120, 350, 10, 'grows')],
      scenes: ['[abc]康复医院|rehabilitation hospitals', '[abc]社区康复中心|community rehabilitation centres', '[c]居家训练|training at home', '[d]仓储搬运岗位|warehouse lifting jobs', '[d]消防与应急救援|fire and emergency rescue'],
      sentences: ['参数按使用者的体态调节，{scene}的用户可保存各人的设定。|Settings follow the build of the user, and users in {scene} can save them for each person.', '检验报告中{spec}。|In the inspection report {spec}.'], most: 25,
    }),
    'special-robots': category({
      kinds: ['管道检测机器人|pipe inspection robot|进入管内拍摄缺陷并测绘|enters pipes to film defects and map them', '电力巡检机器人|substation inspection robot|按路线读表、测温和识别异常|reads meters, measures temperature and spots anomalies on its route', '四足机器人|quadruped robot|在楼梯和碎石上行走作业|works on stairs and rubble', '消防灭火机器人|fire-fighting robot|进入高温现场喷射水或泡沫|enters hot scenes to spray water or foam', '水下作业机器人|underwater robot|在水下观察、清洗和抓取|observes, cleans and grips under water'],
      modifiers: ['[abd]履带式|tracked', '防爆型|explosion-proof', '[ab]轮式|wheeled', '[b]挂轨式|rail-mounted', '[abce-]便携式|portable', '[+]重型|heavy-duty', '远程遥控|remote-controlled', '[c]双电池|dual-battery'],
      series: ['{B}-T#0', '{B}X#00', '{B}-Q#'],
      specs: [exact('整机质量|Mass|kg', 12, 900, 1, 'grows'), atLeast('[abcd]续航时间|Run time|h', 1, 8, 0.5), exact('[abcd]最高速度|Maximum speed|m/s', 0.5, 3.5, 0.1), exact('[a]适用管径|Pipe diameter|mm', 150, 1500, 50, 'grows', 'title'), exact('[e]最大潜深|Maximum depth|m', 100, 1000, 50, 'grows', 'title'), exact('[d]水炮流量|Monitor flow|L/s', 40, 120, 10, 'grows', 'title'), atMost('[b]红外测温误差|Infrared temperature error|°C', 1, 2, 0.5), exact('[c]最大负载|Maximum payload|kg', 5, 40, 5, 'grows'), exact('[abcd]遥控距离|Control distance|m', 150, 1500, 50, 'grows'), choice('[abcd]防护等级|Ingress protection', 'IP65', 'IP67', 'IP68')],
      scenes: ['[a]城市排水管网|urban drainage', '[bc]变电站|substations', '[bcd]化工园区|chemical parks', '[bc]综合管廊|utility tunnels', '[e]船体与码头检修|hull and quay maintenance', '[d]石化罐区|tank farms'],
      sentences: ['图像与数据实时回传，人员可留在{scene}的危险区域之外。|Images and data are sent back live, so that staff stay out of the danger zones of {scene}.', '现场试验显示{spec}。|Field tests show that {spec}.'], most: 12,
    }),
  },
};
