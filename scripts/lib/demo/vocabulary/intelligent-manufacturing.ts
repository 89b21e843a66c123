import { atLeast, atMost, both, category, choice, exact, span, within } from '../words.ts';
import type { SectorWords } from '../words.ts';

/** Words for intelligent manufacturing equipment. */
export const intelligentManufacturing: SectorWords = {
  trades: ['智能装备|Intelligent Equipment', '精密机械|Precision Machinery', '工业装备|Industrial Equipment', '自动化科技|Automation Technology', '智能系统|Intelligent Systems'].map(both),
  fields: ['先进制造技术|Advanced Manufacturing', '智能制造|Intelligent Manufacturing'].map(both),
  categories: {
    'machine-tools': category({
      kinds: ['五轴联动加工中心|five-axis machining centre|一次装夹完成复杂曲面的铣削|mills complex surfaces in one clamping', '车铣复合机床|turn-mill machine|在一台机床上完成车、铣、钻|turns, mills and drills on one machine', '数控磨床|CNC grinder|磨削高硬度精密零件|grinds hard precision parts', '卧式镗铣床|horizontal boring mill|加工大型箱体的孔和平面|machines bores and faces of large housings', '齿轮加工机床|gear-cutting machine|滚切或磨削齿轮齿面|hobs or grinds gear teeth'],
      modifiers: ['[+]龙门式|gantry', '高速|high-speed', '[ab]摇篮式|trunnion', '静压导轨|hydrostatic', '直线电机驱动|linear-motor', '[abc-]小型|compact', '双主轴|twin-spindle'],
      series: ['{B}-V#00', '{B}5X-#00', 'HM{B}#0#'],
      specs: [exact('[abd]主轴转速|Spindle speed|r/min', 4000, 24000, 1000, 'shrinks'), exact('工作台尺寸|Table size|mm', 400, 3200, 50, 'grows', 'title'), atMost('定位精度|Positioning accuracy|μm', 2, 10, 0.5), atMost('重复定位精度|Repeatability|μm', 1, 5, 0.5), exact('主轴功率|Spindle power|kW', 11, 75, 1, 'grows'), exact('[abd]刀库容量|Tool magazine capacity|把;tools', 24, 120, 4, 'grows'), exact('[c]磨削圆度|Grinding roundness|μm', 0.2, 1, 0.1), exact('[e]最大加工模数|Maximum module|mm', 4, 20, 1, 'grows'), exact('整机质量|Mass|t', 5, 90, 1, 'grows')],
      scenes: ['[abc]航空结构件加工|machining of aircraft structures', '[ab]模具制造|mould making', '[de]风电齿轮箱加工|machining of wind-turbine gearboxes', '[bce]汽车传动零件加工|machining of drive-train parts', '精密零部件车间|precision-parts workshops'],
      sentences: ['控制系统带有热变形补偿，在{scene}中可减少停机校准。|The control compensates thermal deformation, which saves recalibration stops in {scene}.', '出厂检验记录中{spec}。|At factory inspection {spec}.'], most: 8,
    }),
    'laser-additive': category({
      kinds: ['金属粉末床熔融设备|metal powder-bed fusion system|逐层熔化金属粉末成形零件|builds parts by melting metal powder layer by layer', '光纤激光切割机|fibre laser cutter|切割金属板材和管材|cuts metal sheet and tube', '激光焊接工作站|laser welding station|以激光焊接薄壁和异种金属件|welds thin-walled parts and dissimilar metals by laser', '超快激光微加工设备|ultrafast laser micromachining system|以皮秒脉冲加工玻璃和陶瓷等脆性材料|machines brittle materials such as glass and ceramics with picosecond pulses', '砂型三维打印机|sand-mould 3D printer|直接打印铸造砂型|prints casting moulds directly'],
      modifiers: ['[a]多激光|multi-laser', '[b+]万瓦级|ten-kilowatt-class', '[ae+]大幅面|large-format', '[cd]振镜扫描|galvo-scanned', '双工位|twin-station', '[ce]机器人集成|robot-integrated', '[d]卷对卷|roll-to-roll', '[a]闭环铺粉|closed-loop recoating'],
      series: ['{B}-LM#00', '{B}#20', 'L{B}#0K'],
      specs: [exact('[a]激光器功率|Laser power|W', 300, 1000, 100, 'grows'), exact('[b]激光器功率|Laser power|kW', 6, 30, 2, 'grows', 'title'), exact('[c]激光器功率|Laser power|kW', 1, 8, 0.5, 'grows', 'title'), exact('[d]平均功率|Average power|W', 20, 120, 10, 'grows'), exact('[ae]成形尺寸|Build size|mm', 250, 1600, 50, 'grows', 'title'), span('[a]层厚|Layer thickness|μm', [20, 30], [60, 120], 10), atMost('[bcd]定位精度|Positioning accuracy|μm', 5, 50, 5), exact('[b]最大切割厚度|Maximum cutting thickness|mm', 20, 80, 5, 'grows'), exact('[d]脉冲宽度|Pulse width|ps', 1, 12, 1), exact('[e]打印速度|Print speed|L/h', 60, 420, 20, 'grows'), exact('占地面积|Floor space|m²', 6, 60, 2, 'grows')],
      scenes: ['[a]航空发动机零件制造|manufacture of aero-engine parts', '[a]骨科植入物制造|manufacture of orthopaedic implants', '[bc]钣金加工|sheet-metal working', '[cd]动力电池制造|battery manufacturing', '[d]消费电子玻璃加工|glass processing for consumer electronics', '[e]铸造厂快速试制|rapid prototyping in foundries', '工艺试验中心|process development centres'],
      sentences: ['过程监测数据按批次保存，供{scene}的质量追溯。|Process-monitoring data are kept per lot for the quality records of {scene}.', '典型配置的{spec}。|In the typical configuration {spec}.'], most: 8,
    }),
    'sensors-control': category({
      kinds: ['压力变送器|pressure transmitter|把介质压力转换为标准信号|converts the pressure of a medium into a standard signal', '可编程逻辑控制器|programmable logic controller|执行顺序控制和运动控制程序|runs sequence and motion-control programs', '伺服驱动器|servo drive|按指令控制电机的位置、速度和转矩|controls position, speed and torque of motors', '激光位移传感器|laser displacement sensor|不接触地测量距离和厚度|measures distance and thickness without contact', '六维力传感器|six-axis force sensor|同时测量三个方向的力和力矩|measures forces and torques in three directions at once'],
      modifiers: ['高精度|high-precision', '多轴|multi-axis', '防爆型|explosion-proof', '总线型|fieldbus', '[ade-]微型|miniature', '耐高温|heat-resistant', '冗余型|redundant', '[a]MEMS|MEMS'],
      series: ['{B}-P#0#', '{B}C#00', '{B}S-##0'],
      specs: [atMost('[a]基本误差|Basic error|%', 0.04, 0.2, 0.01), exact('[a]量程上限|Upper range limit|MPa', 0.1, 60, 0.1, 'grows', 'title'), exact('[b]I/O 点数上限|Maximum I/O points|点;', 128, 4096, 128, 'grows'), atMost('[b]基本指令执行时间|Basic instruction time|ns', 5, 60, 5), exact('[c]额定功率|Rated power|kW', 0.1, 22, 0.1, 'grows', 'title'), exact('[c]速度环带宽|Speed-loop bandwidth|kHz', 1, 3.5, 0.1), exact('[d]测量范围|Measuring range|mm', 10, 400, 5, 'grows', 'title'), atMost('[d]重复精度|Repeatability|μm', 0.5, 20, 0.5, 'grows'), exact('[e]力量程|Force range|N', 50, 2000, 50, 'grows', 'title'), exact('[ade]采样频率|Sampling rate|kHz', 1, 10, 1), span('工作温度|Operating temperature|°C', [-40, -10], [55, 85], 5), choice('[ade]防护等级|Ingress protection', 'IP65', 'IP67')],
      scenes: ['[ab]石化装置|petrochemical plants', '[bcd]锂电设备|battery-making machines', '[bce]机器人关节与末端|robot joints and end effectors', '[ab]水处理厂|water works', '[bcd]包装机械|packaging machines', '[de]精密装配检测|inspection in precision assembly'],
      sentences: ['支持在线诊断，{scene}的用户可在计划停机时更换。|Online diagnosis lets users in {scene} replace it at planned stops.', '在参考工况下{spec}。|At reference conditions {spec}.'], most: 500,
    }),
    'warehousing-logistics': category({
      kinds: ['堆垛机|stacker crane|在巷道内存取托盘或料箱|stores and retrieves pallets or totes in an aisle', '四向穿梭车|four-way shuttle|在货架轨道上前后左右搬运托盘|moves pallets in four directions on rack rails', '交叉带分拣机|cross-belt sorter|把包裹送到对应格口|takes parcels to their chutes', '箱式立体库系统|tote storage system|高密度存放周转箱并自动出入库|stores totes densely and moves them in and out automatically', '自动装车系统|automatic truck loader|把成垛货物装入货车|loads stacked goods into trucks'],
      modifiers: ['[abd]高层|high-bay', '[abd]冷链|cold-chain', '双深位|double-deep', '[cd+]高流量|high-flow', '模块化|modular', '[ade]重型|heavy-duty', '[bd]密集型|dense', '节能型|energy-saving'],
      series: ['{B}-AS#0', '{B}W#00', '{B}-SH#'],
      specs: [exact('[ab]额定载荷|Rated load|kg', 50, 2000, 50, 'grows', 'title'), exact('[ad]最大高度|Maximum height|m', 8, 32, 1, 'grows'), exact('[ab]行走速度|Travel speed|m/min', 80, 320, 10, 'shrinks'), exact('[c]分拣能力|Sorting capacity|件/时;parcels/h', 6000, 30000, 1000, 'grows', 'title'), atMost('[c]差错率|Error rate|%', 0.01, 0.1, 0.01), exact('[d]出入库能力|Throughput|箱/时;totes/h', 300, 3000, 100, 'grows', 'title'), exact('[e]单车装载时间|Loading time per truck|min', 12, 40, 2), exact('[e]适用车厢长度|Truck bed length|m', 7, 17, 0.5), within('[abd]停准精度|Stopping accuracy|mm', 2, 10, 1), span('环境温度|Ambient temperature|°C', [-25, 0], [40, 45], 5)],
      scenes: ['[abd]医药配送中心|pharmaceutical distribution centres', '[abde]食品冷库|food cold stores', '[c]快递分拨中心|parcel sorting hubs', '[abd]线边仓|line-side stores', '[e]水泥与化肥工厂|cement and fertiliser plants', '[abce]大型制造企业物流中心|logistics centres of manufacturers'],
      sentences: ['与仓储管理系统对接后，{scene}的货位信息实时更新。|Linked to the warehouse management system, it keeps the locations of {scene} up to date.', '竣工测试中{spec}。|In completion tests {spec}.'], counted: '套|sets', most: 20,
    }),
    'production-lines': category({
      kinds: ['动力电池模组装配线|battery-module assembly line|把电芯堆叠、焊接并检测成模组|stacks, welds and tests cells into modules', '电机定子生产线|motor stator line|完成绕线、插线、焊接和浸漆|winds, inserts, welds and impregnates', '柔性焊装线|flexible body-welding line|共线焊接多种车型的车身|welds bodies of several models on one line', '无菌灌装线|aseptic filling line|在隔离器内灌装和密封药液|fills and seals drugs inside an isolator', '柔性加工单元|flexible machining cell|由机器人和托盘库连续供料加工|machines continuously with robots and a pallet store'],
      modifiers: ['高节拍|high-rate', '多品种共线|mixed-model', '全自动|fully automatic', '数字孪生|digital-twin', '模块化|modular', '[d]隔离器式|isolator', '[abc]在线检测|in-line-inspected', '可重构|reconfigurable'],
      series: ['{B}-PL#0', '{B}Line #0', '{B}F#00'],
      specs: [exact('[abc]生产节拍|Cycle time|s', 4, 120, 2), exact('[d]灌装速度|Filling speed|瓶/分;vials/min', 100, 600, 20, 'grows', 'title'), atLeast('设备综合效率|Overall equipment effectiveness|%', 80, 92, 1), exact('[abcd]工位数|Number of stations|个;', 8, 60, 2, 'grows'), exact('[abc]机器人数量|Number of robots|台;', 6, 80, 2, 'grows'), atMost('[abce]换型时间|Changeover time|min', 5, 60, 5), atLeast('一次合格率|First-pass yield|%', 97, 99.8, 0.1), exact('[e]托盘库容量|Pallet store capacity|个;pallets', 12, 96, 6, 'grows', 'title'), exact('总装机功率|Installed power|kW', 60, 900, 20, 'grows')],
      scenes: ['[ab]新能源汽车零部件工厂|plants for electric-vehicle parts', '[c]乘用车焊装车间|car body shops', '[d]生物制药企业|biopharmaceutical companies', '[e]航空与模具车间|aerospace and mould shops', '离散制造企业技术改造|upgrading of discrete manufacturing'],
      sentences: ['整线在厂内预验收后分段运至现场，缩短{scene}的安装周期。|The line is accepted in the maker\'s works first, which shortens installation for {scene}.', '终验收数据显示{spec}。|Final acceptance data show that {spec}.'], counted: '条|lines', most: 3,
    }),
  },
};
