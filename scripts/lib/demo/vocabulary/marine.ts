import { atLeast, atMost, both, category, exact, span, within } from '../words.ts';
import type { SectorWords } from '../words.ts';

/** Words for shipbuilding and marine equipment. */
export const marine: SectorWords = {
  trades: ['船舶科技|Marine Technology', '海洋装备|Ocean Equipment', '船舶动力|Marine Power', '海洋工程|Ocean Engineering', '海事科技|Maritime Technology', '船舶配套|Marine Equipment'].map(both),
  fields: ['船舶与海洋工程|Ship and Ocean Engineering', '海洋装备技术|Ocean Equipment'].map(both),
  categories: {
    ships: category({
      kinds: ['液化天然气运输船|LNG carrier|在低温下远洋运输液化天然气|carries liquefied natural gas at low temperature across oceans', '双燃料集装箱船|dual-fuel container ship|以甲醇或燃油为动力运输集装箱|carries containers on methanol or fuel oil', '汽车运输船|car carrier|以多层甲板滚装运输车辆|carries vehicles on many roll-on decks', '纯电内河货船|battery-electric inland cargo ship|以电池动力在内河运输散货和集装箱|carries bulk and containers on inland waters on battery power', '科学考察船|research vessel|搭载实验室和收放设备开展海洋调查|carries laboratories and handling gear for ocean surveys'],
      modifiers: ['[+]大型|large', '[abc]低碳|low-carbon', '[abce]智能|smart', '[a]薄膜型|membrane-type', '[b]支线|feeder', '[d]换电式|battery-swapping', '[d]浅吃水|shallow-draught', '[e]全电推进|all-electric', '[ce]冰区加强|ice-strengthened'],
      series: ['{B}-#0#', '{B} Class #', 'H{B}##'],
      specs: [exact('[a]舱容|Tank capacity|m³', 18000, 174000, 2000, 'grows', 'title'), exact('[b]载箱量|Container capacity|TEU', 1400, 16000, 100, 'grows', 'title'), exact('[c]车位数|Car capacity|辆;cars', 3000, 9200, 100, 'grows', 'title'), exact('[d]电池容量|Battery capacity|kWh', 1500, 12000, 100, 'grows', 'title'), exact('[e]续航力|Range|n mile', 6000, 15000, 500, 'grows', 'title'), exact('[abc]总长|Length overall|m', 150, 366, 1, 'grows'), exact('[de]总长|Length overall|m', 60, 110, 1, 'grows'), exact('[abce]服务航速|Service speed|kn', 12, 19.5, 0.5), exact('[d]航速|Speed|km/h', 16, 24, 1), exact('定员|Complement|人;persons', 6, 48, 1, 'grows')],
      scenes: ['[a]国际液化天然气贸易|international LNG trade', '[b]近洋集装箱航线|short-sea container routes', '[c]汽车出口|car exports', '[d]长江与内河航运|inland shipping on the Yangtze and canals', '[e]海洋调查|ocean surveys', '航运企业船队更新|fleet renewal of shipping lines'],
      sentences: ['船级社按{scene}的要求审图和检验。|A classification society reviews the plans and surveys the ship for {scene}.', '试航记录中{spec}。|In sea trials {spec}.'], counted: '艘|ships', most: 4,
    }),
    offshore: category({
      kinds: ['浮式生产储油装置上部模块|FPSO topside module|在海上处理原油、天然气和水|treats oil, gas and water offshore', '自升式风电安装平台|jack-up wind installation vessel|以桩腿站立海床吊装风电机组|stands on the seabed and lifts wind turbines', '动力定位系统|dynamic positioning system|控制推进器使船舶保持位置|controls thrusters to hold a vessel in place', '水下采油树|subsea Christmas tree|在海底控制油气井的产出|controls the output of oil and gas wells on the seabed', '深水铺管设备|deep-water pipe-laying system|在航行中连续铺设海底管线|lays pipelines continuously while under way'],
      modifiers: ['[abde+]大型|large', '[c]三级冗余|DP3', '[c]二级冗余|DP2', '[b]自航|self-propelled', '[de]深水|deep-water', '[a]模块化|modular', '[d]电控|electrically controlled', '[e]J 型|J-lay', '[e]S 型|S-lay'],
      series: ['{B}-OE#0', '{B}DP-#', 'H{B}#00'],
      specs: [exact('[a]原油处理能力|Oil treatment capacity|万桶/日;×10⁴ barrels/day', 3, 20, 1, 'grows'), exact('[b]主吊起重量|Main crane capacity|t', 600, 2600, 100, 'grows', 'title'), exact('[b]作业水深|Working depth|m', 40, 80, 5, 'grows'), within('[c]位置保持精度|Position-keeping accuracy|m', 0.5, 2, 0.5), exact('[c]可控推进器数|Thrusters controlled|台;', 4, 10, 1, 'grows'), exact('[d]额定工作水深|Rated water depth|m', 300, 1500, 100, 'grows', 'title'), exact('[d]额定工作压力|Rated working pressure|MPa', 34.5, 69, 0.5, 'grows'), exact('[e]张紧力|Tension|t', 60, 600, 20, 'grows', 'title'), exact('[abde]设计寿命|Design life|年;years', 20, 30, 5), atMost('[c]控制周期|Control cycle|ms', 200, 1000, 100)],
      scenes: ['[ade]海上油气田开发|offshore oil and gas fields', '[bc]海上风电施工|offshore wind construction', '[ce]海底管缆敷设|laying of subsea pipes and cables', '[c]平台供应船|platform supply vessels', '深远海工程|far-offshore projects'],
      sentences: ['控制系统保留现场操作方式，{scene}的用户可在断网时继续作业。|Local operation is kept, so that users in {scene} can go on without a network.', '完工文件载明{spec}。|The completion papers state that {spec}.'], counted: '套|sets', most: 4,
    }),
    'marine-engines': category({
      kinds: ['船用低速柴油机|low-speed marine diesel engine|直接驱动大型船舶的螺旋桨|drives the propeller of large ships directly', '船用双燃料发电机组|dual-fuel marine generator set|以燃气或燃油为船舶供电|supplies ships with power from gas or fuel oil', '船用燃料供给系统|marine fuel supply system|把低碳燃料以设定压力送到主机|feeds low-carbon fuel to the engine at set pressure', '废气洗涤装置|exhaust gas scrubber|脱除船舶废气中的硫氧化物|removes sulphur oxides from ship exhaust', '吊舱推进器|podded propulsor|以可回转电机吊舱推进和转向|propels and steers with a rotating motor pod'],
      modifiers: ['[abc]甲醇|methanol', '[c]氨燃料|ammonia-fuel', '[a]长冲程|long-stroke', '[b]中速|medium-speed', '[d]开式|open-loop', '[d]混合式|hybrid', '[e]永磁|permanent-magnet', '紧凑型|compact', '[ab]电控|electronically controlled'],
      series: ['{B}-ME#0', '#{B}DF##', '{B}#0P'],
      specs: [exact('[a]额定功率|Rated power|kW', 4000, 42000, 500, 'grows', 'title'), exact('[b]额定功率|Rated power|kW', 500, 5000, 100, 'grows', 'title'), exact('[e]推进功率|Propulsion power|kW', 1000, 12000, 500, 'grows', 'title'), exact('[a]气缸直径|Bore|mm', 350, 820, 10, 'grows'), exact('[a]额定转速|Rated speed|r/min', 74, 160, 1, 'shrinks'), exact('[b]额定转速|Rated speed|r/min', 720, 1000, 20, 'shrinks'), exact('[ab]燃油消耗率|Specific fuel consumption|g/kWh', 160, 195, 1, 'shrinks'), exact('[c]供给压力|Supply pressure|MPa', 0.8, 8, 0.2, 'grows'), exact('[c]额定流量|Rated flow|m³/h', 2, 40, 1, 'grows'), atLeast('[d]脱硫效率|Sulphur removal|%', 95, 99, 0.5), exact('[d]适用主机功率|Engine power served|MW', 4, 60, 2, 'grows', 'title'), atLeast('[abe]大修间隔|Overhaul interval|h', 12000, 32000, 2000)],
      scenes: ['[acd]远洋集装箱船|ocean-going container ships', '[abcd]液货船|tankers', '[be]工程船|construction vessels', '[be]客滚船|ro-pax ferries', '[acd]散货船|bulk carriers'],
      sentences: ['安装接口按船级社规范设计，可用于{scene}的新造和改装。|Its interfaces follow the rules of classification societies, for newbuilds and refits of {scene}.', '台架试验中{spec}。|In bench tests {spec}.'], most: 8,
    }),
    'port-machinery': category({
      kinds: ['岸边集装箱起重机|ship-to-shore crane|在码头前沿装卸集装箱|loads and unloads containers at the quay', '自动化轨道吊|automated rail-mounted gantry|在堆场自动堆取集装箱|stacks and takes containers in the yard automatically', '港口无人集卡|driverless port truck|在岸边与堆场之间水平运输|hauls containers between quay and yard', '散货卸船机|bulk ship unloader|连续卸出煤炭和矿石|unloads coal and ore continuously', '岸电系统|shore power system|为靠港船舶供电|supplies ships at berth with power'],
      modifiers: ['[ab]双小车|double-trolley', '[ab]远程操控|remote-controlled', '[c]换电|battery-swapping', '[c]氢动力|hydrogen-powered', '[d]螺旋式|screw-type', '[e]高压变频|high-voltage variable-frequency', '[abd+]大型|large', '轻量化|lightweight', '[abc]节能|energy-saving'],
      series: ['{B}-PC#0', '{B}STS-##', 'G{B}#00'],
      specs: [exact('[ab]吊具下额定起重量|Rated load under spreader|t', 40, 65, 1, 'grows', 'title'), exact('[a]前伸距|Outreach|m', 38, 72, 1, 'grows'), exact('[a]轨上起升高度|Lifting height above rail|m', 32, 54, 1, 'grows'), exact('[b]堆高|Stacking height|层;', 5, 7, 1, 'grows'), exact('[c]额定载质量|Rated payload|t', 40, 70, 5, 'grows', 'title'), exact('[c]续航里程|Driving range|km', 80, 200, 10), within('[c]定位精度|Positioning accuracy|cm', 2, 5, 1), exact('[d]额定卸率|Rated unloading rate|t/h', 600, 3500, 100, 'grows', 'title'), exact('[e]额定容量|Rated capacity|MVA', 1, 16, 1, 'grows', 'title'), atLeast('[abcd]平均无故障时间|Mean time between failures|h', 300, 1500, 100), atMost('[abd]工作风速|Working wind speed|m/s', 20, 25, 1)],
      scenes: ['[abc]自动化集装箱码头|automated container terminals', '[abce]老码头改造|upgrading of old terminals', '[d]散货码头|bulk terminals', '[e]邮轮与集装箱泊位|cruise and container berths', '[abd]内河港区|inland ports'],
      sentences: ['与码头操作系统联动，{scene}的用户可按船期安排作业。|Linked to the terminal operating system, it lets users in {scene} work to the ships\' schedule.', '重载试验中{spec}。|In heavy-load tests {spec}.'], most: 12,
    }),
    'deep-sea': category({
      kinds: ['载人潜水器部件|crewed-submersible component|在高压下保障舱内人员和设备|protects crew and equipment under high pressure', '自主水下航行器|autonomous underwater vehicle|不系缆按航线调查海底|surveys the seabed along a route without a cable', '遥控潜水器|remotely operated vehicle|由母船经脐带缆遥控作业|is worked from a ship through an umbilical', '海底观测节点|seafloor observation node|长期采集海底物理和化学数据|gathers physical and chemical data on the seabed for years', '深海采样器|deep-sea sampler|在原位压力下取回沉积物和水样|brings back sediment and water at in-situ pressure'],
      modifiers: ['耐压|pressure-proof', '[bce-]轻型|light', '[a]钛合金|titanium-alloy', '[b]长航程|long-range', '[c]作业级|work-class', '[d]接驳式|cabled', '[e]保压|pressure-retaining', '[bd]低噪声|low-noise'],
      series: ['{B}-D#00', '{B}AUV-#', 'HD{B}#0'],
      specs: [exact('工作水深|Working depth|m', 1000, 6000, 500, 'title'), exact('[bc]空气中质量|Mass in air|kg', 80, 3200, 20, 'grows'), exact('[b]续航力|Endurance|h', 12, 90, 2, 'grows'), exact('[b]航速|Speed|kn', 2, 5, 0.5), exact('[c]推进功率|Propulsion power|kW', 8, 150, 2, 'grows'), exact('[c]机械手持力|Manipulator lift|kg', 30, 180, 10, 'grows'), exact('[a]安全系数|Safety factor', 1.5, 1.8, 0.1), exact('[d]接口数|Number of ports|个;', 4, 16, 2), atLeast('[d]设计寿命|Design life|年;years', 3, 15, 1), exact('[e]样品体积|Sample volume|L', 0.5, 12, 0.5, 'grows'), span('[abcde]工作温度|Operating temperature|°C', [-2, 0], [30, 40], 1)],
      scenes: ['[abcde]大洋科学考察|ocean expeditions', '[bc]海底管线检查|subsea pipeline inspection', '[bde]海洋生态监测|marine ecology monitoring', '[bce]矿产资源调查|mineral surveys', '[ad]深海工程试验|deep-sea engineering trials'],
      sentences: ['布放与回收可用常规绞车，适合{scene}的母船条件。|An ordinary winch launches and recovers it, which suits the ships used for {scene}.', '压力舱试验中{spec}。|In pressure-chamber tests {spec}.'], most: 6,
    }),
  },
};
