import { atLeast, atMost, both, category, choice, exact, span } from '../words.ts';
import type { SectorWords } from '../words.ts';

/** Words for energy equipment. */
export const energy: SectorWords = {
  trades: ['能源装备|Energy Equipment', '动力科技|Power Technology', '新能源|New Energy', '电气|Electric', '能源科技|Energy Technology', '电力设备|Power Equipment'].map(both),
  fields: ['能源装备技术|Energy Equipment', '新能源技术|New Energy Technology'].map(both),
  categories: {
    turbines: category({
      kinds: ['汽轮机|steam turbine|把蒸汽的热能转为转轴的机械能|turns the heat of steam into shaft power', '燃气轮机|gas turbine|燃烧天然气驱动发电机或压缩机|burns natural gas to drive a generator or compressor', '有机朗肯循环发电机组|organic Rankine cycle unit|用低温余热发电|generates power from low-temperature waste heat', '余热锅炉|heat-recovery boiler|回收排气余热产生蒸汽|recovers exhaust heat to raise steam'],
      modifiers: ['[ab+]重型|heavy-duty', '[a]背压式|back-pressure', '[a]抽凝式|extraction-condensing', '[b]可掺氢|hydrogen-capable', '[cd]撬装式|skid-mounted', '快速启动|fast-start', '分布式|distributed'],
      series: ['{B}-T##0', '{B}GT#0', 'N#0-{B}'],
      specs: [exact('[ab]额定功率|Rated power|MW', 6, 300, 1, 'grows', 'title'), exact('[c]额定功率|Rated power|kW', 100, 3000, 50, 'grows', 'title'), atLeast('[ab]效率|Efficiency|%', 30, 41, 0.5, 'grows'), exact('[a]进汽压力|Inlet pressure|MPa', 3.4, 16.7, 0.1, 'grows'), exact('[a]进汽温度|Inlet temperature|°C', 435, 560, 5, 'grows'), exact('[c]热源温度|Heat-source temperature|°C', 90, 250, 5), exact('[d]蒸发量|Steam output|t/h', 10, 220, 5, 'grows', 'title'), atMost('[b]NOx 排放|NOx emission|mg/m³', 15, 50, 1), atMost('[bc]启动时间|Start-up time|min', 8, 30, 1), exact('设计寿命|Design life|年;years', 20, 30, 5)],
      scenes: ['[ab]热电联产|combined heat and power', '工业园区供能|industrial-park energy supply', '[cd]钢铁与水泥余热利用|waste-heat use in steel and cement works', '[abd]调峰电站|peaking plants'],
      sentences: ['可按{scene}的负荷曲线调整运行方式。|Its operation can follow the load curve of {scene}.', '性能试验中{spec}。|In performance tests {spec}.'], most: 3,
    }),
    nuclear: category({
      kinds: ['核级阀门|nuclear-grade valve|在一回路和辅助系统中截断或调节介质|shuts off or controls media in the primary and auxiliary circuits', '核主泵部件|reactor coolant pump assembly|驱动冷却剂在堆芯与蒸汽发生器间循环|circulates coolant between core and steam generator', '辐射监测系统|radiation monitoring system|连续监测厂区与工艺管线的放射性|monitors the radioactivity of site and process lines continuously', '乏燃料贮运容器|spent-fuel cask|安全贮存和运输乏燃料组件|stores and carries spent-fuel assemblies safely', '核级仪控机柜|nuclear I&C cabinet|执行反应堆保护和控制逻辑|runs reactor protection and control logic'],
      modifiers: ['[abe]核安全一级|safety-class 1', '[abe]抗震型|seismic-qualified', '[a]电动|motor-operated', '[a]先导式|pilot-operated', '[ce]数字化|digital', '[d]混凝土屏蔽|concrete-shielded', '长寿命|long-life'],
      series: ['{B}-N#0#', '{B}K#00', 'NP{B}##'],
      specs: [exact('[abd]设计压力|Design pressure|MPa', 1.6, 17.2, 0.2, 'grows'), exact('[ab]设计温度|Design temperature|°C', 100, 343, 1, 'grows'), exact('[a]公称通径|Nominal bore|mm', 15, 400, 5, 'grows', 'title'), exact('[b]额定流量|Rated flow|m³/h', 4000, 24000, 500, 'grows', 'title'), exact('[c]测量道数|Number of measuring channels|路;', 8, 128, 8, 'grows'), exact('[d]可装组件数|Assemblies held|组;', 21, 37, 1, 'grows', 'title'), atMost('[e]响应时间|Response time|ms', 50, 300, 10), exact('鉴定寿命|Qualified life|年;years', 10, 60, 10)],
      scenes: ['压水堆核电站|pressurised-water reactors', '小型模块化反应堆|small modular reactors', '[cd]核燃料循环设施|fuel-cycle facilities', '[ace]在役机组改造|upgrades of operating units'],
      sentences: ['按核电质量保证体系制造，供{scene}选用。|It is made under a nuclear quality-assurance system for {scene}.', '鉴定试验中{spec}。|In qualification tests {spec}.'], most: 30,
    }),
    wind: category({
      kinds: ['海上风力发电机组|offshore wind turbine|在近海和深远海把风能转为电能|turns wind into power near and far offshore', '陆上风力发电机组|onshore wind turbine|在陆上风场发电|generates power on land', '风电变流器|wind converter|把发电机输出变换为并网电能|converts generator output for the grid', '变桨系统|pitch system|调节叶片角度以控制功率和载荷|sets the blade angle to control power and loads', '漂浮式风电平台|floating wind platform|在深水区支撑风电机组|carries wind turbines in deep water'],
      modifiers: ['[abc]半直驱|medium-speed', '[abc]直驱|direct-drive', '[ac]抗台风|typhoon-resistant', '[b]低风速|low-wind', '[bd]低温型|cold-climate', '[c]全功率|full-power', '[d]电动|electric', '[e]半潜式|semi-submersible', '[e]张力腿|tension-leg', '[d]冗余|redundant'],
      series: ['{B}-W#00', '{B}#0X', '{B}##-#.#'],
      specs: [exact('[a]额定功率|Rated power|MW', 8, 20, 0.5, 'grows', 'title'), exact('[b]额定功率|Rated power|MW', 3, 10, 0.5, 'grows', 'title'), exact('[c]额定功率|Rated power|MW', 3, 18, 0.5, 'grows', 'title'), exact('[a]风轮直径|Rotor diameter|m', 175, 270, 1, 'grows'), exact('[b]风轮直径|Rotor diameter|m', 140, 220, 1, 'grows'), exact('[ab]切入风速|Cut-in wind speed|m/s', 2.5, 3, 0.5), atLeast('[c]最高效率|Peak efficiency|%', 97, 98.6, 0.1), exact('[d]变桨速率|Pitch rate|°/s', 5, 10, 0.5), exact('[e]适用水深|Water depth|m', 40, 120, 5, 'grows', 'title'), exact('[e]可承载机组功率|Turbine power carried|MW', 6, 16, 1, 'grows'), span('[abcd]运行温度|Operating temperature|°C', [-30, -10], [40, 50], 5), exact('设计寿命|Design life|年;years', 20, 30, 5)],
      scenes: ['[acde]近海风电场|near-shore wind farms', '[ace]深远海风电场|far-offshore wind farms', '[bcd]平原低风速区|low-wind plains', '[bcd]高原与山地风电场|plateau and mountain wind farms', '[bcd]老旧风场改造|repowering of old wind farms'],
      sentences: ['远程监控系统记录运行数据，{scene}的用户可按状态安排检修。|Remote monitoring records operation, so service in {scene} can follow the state of the machine.', '样机并网后实测{spec}。|Measured on the grid-connected prototype, {spec}.'], most: 30,
    }),
    photovoltaics: category({
      kinds: ['光伏组件|photovoltaic module|把阳光直接转为直流电|turns sunlight directly into direct current', '光伏逆变器|solar inverter|把组件的直流电变为交流电并网|feeds the modules\' direct current to the grid as alternating current', '跟踪支架|solar tracker|随太阳转动组件以增加发电量|turns modules with the sun to raise the yield', '薄膜沉积设备|thin-film deposition tool|在电池片上沉积钝化和功能薄膜|deposits passivation and functional films on cells'],
      modifiers: ['[a]异质结|heterojunction', '[a]双面|bifacial', '[a]钙钛矿叠层|perovskite-tandem', '[a]建筑一体化|building-integrated', '[b]组串式|string', '[b]集中式|central', '[c]平单轴|single-axis', '[d]板式|plate-type', '[d]管式|tubular', '[abc]抗风沙|sand-resistant'],
      series: ['{B}-PV#00', '{B}S#0K', 'H{B}##0'],
      specs: [exact('[a]峰值功率|Peak power|W', 410, 740, 5, 'grows', 'title'), exact('[a]组件效率|Module efficiency|%', 20, 25, 0.1), exact('[b]额定功率|Rated power|kW', 20, 350, 10, 'grows', 'title'), atLeast('[b]最高效率|Peak efficiency|%', 98, 99, 0.1), exact('[b]最大输入电压|Maximum input voltage|V', 1000, 1500, 500, 'grows'), exact('[c]转动范围|Rotation range|°', 90, 120, 5), exact('[c]抗风能力|Wind resistance|m/s', 40, 60, 1), exact('[d]产能|Throughput|片/时;wafers/h', 3600, 12000, 400, 'grows'), atMost('[d]膜厚均匀性|Film-thickness uniformity|%', 2, 5, 0.5), atMost('[a]首年衰减|First-year degradation|%', 0.8, 2, 0.1), span('[abc]工作温度|Operating temperature|°C', [-40, -25], [60, 85], 5)],
      scenes: ['[abc]地面电站|ground-mounted power plants', '[ab]工商业屋顶|commercial rooftops', '[ab]公共建筑|public buildings', '[d]电池片工厂|cell factories', '[abc]渔光互补电站|solar plants above fish ponds'],
      sentences: ['面向{scene}提供安装与清洗指引。|Guides for installation and cleaning are provided for {scene}.', '标准测试条件下{spec}。|Under standard test conditions {spec}.'], counted: '套|sets', most: 800,
    }),
    grid: category({
      kinds: ['气体绝缘开关设备|gas-insulated switchgear|在密闭气室内接通和开断高压电路|switches high-voltage circuits in sealed gas chambers', '电力变压器|power transformer|改变交流电压等级|changes the level of alternating voltage', '柔性直流换流阀|flexible DC converter valve|在交流与直流之间可控变换电能|converts power between AC and DC under control', '静止无功发生器|static var generator|快速补偿无功并稳定母线电压|compensates reactive power quickly and steadies the bus voltage', '配电自动化终端|distribution automation terminal|监测配电线路并隔离故障区段|monitors distribution lines and isolates faulted sections'],
      modifiers: ['[a]无氟环保型|SF₆-free', '[a]紧凑型|compact', '[b]植物油绝缘|natural-ester', '[b]非晶合金|amorphous-alloy', '[cd]模块化多电平|modular multilevel', '[e]一二次融合|integrated', '低损耗|low-loss', '[bde]户外|outdoor'],
      series: ['{B}-G#0', '{B}SV#00', 'Z{B}-##0'],
      specs: [choice('[ac]额定电压|Rated voltage|kV', '110', '220', '320'), choice('[bde]额定电压|Rated voltage|kV', '10', '35'), exact('[b]额定容量|Rated capacity|MVA', 2, 63, 1, 'grows', 'title'), exact('[c]额定功率|Rated power|MW', 200, 1200, 100, 'grows', 'title'), exact('[d]额定容量|Rated capacity|Mvar', 2, 60, 1, 'grows', 'title'), exact('[a]额定短时耐受电流|Rated short-time withstand current|kA', 31.5, 63, 0.5, 'grows'), atMost('[d]响应时间|Response time|ms', 5, 10, 1), atMost('[bd]噪声|Noise|dB(A)', 48, 68, 1), atMost('[e]故障隔离时间|Fault isolation time|ms', 100, 800, 50), atMost('[a]年漏气率|Annual leakage rate|%', 0.1, 0.5, 0.1), span('环境温度|Ambient temperature|°C', [-40, -25], [40, 55], 5)],
      scenes: ['[abe]城市配电网|urban distribution grids', '[abcd]海上风电送出|offshore wind export', '[abd]轨道交通供电|rail power supply', '[abde]数据中心供电|data-centre power supply', '[cd]新能源基地外送|transmission from renewable-energy bases'],
      sentences: ['运行状态可在线监测，便于{scene}的用户按状态检修。|Its state can be monitored online, so that maintenance in {scene} can follow it.', '型式试验报告中{spec}。|In the type-test report {spec}.'], most: 12,
    }),
    storage: category({
      kinds: ['锂电池储能系统|lithium battery storage system|在负荷低时充电、高峰时放电|charges at low load and discharges at peaks', '全钒液流电池系统|vanadium flow battery system|以电解液循环长时储能|stores energy for many hours in circulating electrolyte', '飞轮储能装置|flywheel storage unit|以高速转子瞬时充放电|charges and discharges at once with a fast rotor', '储能变流器|storage converter|在电池与电网之间双向变换电能|converts power both ways between battery and grid', '钠离子电池储能系统|sodium-ion storage system|以钠离子电芯提供低温下的储能|stores energy at low temperature in sodium-ion cells'],
      modifiers: ['[ade]液冷|liquid-cooled', '集装箱式|containerised', '[ae-]户用|residential', '[ae-]工商业|commercial', '[d]构网型|grid-forming', '[abcd+]兆瓦级|megawatt-class', '[c]磁悬浮|magnetically suspended', '模块化|modular'],
      series: ['{B}-ES#00', '{B}V#0', '{B}F#0K'],
      specs: [exact('[abe]额定能量|Rated energy|kWh', 15, 6000, 5, 'grows', 'title'), exact('[ab]循环寿命|Cycle life|次;cycles', 6000, 15000, 500), atLeast('[abe]系统效率|Round-trip efficiency|%', 70, 90, 1), exact('[cd]额定功率|Rated power|kW', 50, 2500, 50, 'grows', 'title'), exact('[c]额定转速|Rated speed|r/min', 8000, 36000, 1000, 'shrinks'), atMost('[c]响应时间|Response time|ms', 5, 20, 1), atLeast('[d]最高效率|Peak efficiency|%', 97, 99, 0.1), atMost('[acde]噪声|Noise|dB(A)', 60, 78, 1), span('工作温度|Operating temperature|°C', [-30, -10], [45, 55], 5), choice('防护等级|Ingress protection', 'IP54', 'IP55')],
      scenes: ['[abde]新能源电站配套|renewable power plants', '[abde]工商业园区|commercial and industrial parks', '[acde]充电站|charging stations', '[cd]电网调频|grid frequency regulation', '[bcd]轨道交通制动能量回收|recovery of rail braking energy'],
      sentences: ['设有烟、温、气多级告警，满足{scene}的消防要求。|Graded smoke, heat and gas alarms meet the fire rules of {scene}.', '额定工况下{spec}。|At rated conditions {spec}.'], counted: '套|sets', most: 40,
    }),
    hydrogen: category({
      kinds: ['燃料电池系统|fuel-cell system|把氢气和空气转化为电力|turns hydrogen and air into electric power', '质子交换膜电解槽|PEM electrolyser|以电力分解水制取高纯氢|splits water into pure hydrogen with electric power', '氢气循环泵|hydrogen recirculation pump|把电堆出口未反应的氢气送回入口|returns unreacted hydrogen from the stack outlet to its inlet', '加氢机|hydrogen dispenser|按压力和温度曲线为车辆加氢|fills vehicles along a pressure and temperature curve', '氢气压缩机|hydrogen compressor|把氢气增压到储存或加注压力|raises hydrogen to storage or filling pressure'],
      modifiers: ['[a]固定式|stationary', '[b+]兆瓦级|megawatt-class', '[c]无油|oil-free', '[c]爪式|claw-type', '[d]双枪|dual-nozzle', '[e]隔膜式|diaphragm', '[e]液驱式|liquid-driven', '[ab]集成式|integrated', '[ac]低温启动|cold-start', '[de]撬装|skid-mounted'],
      series: ['GH-{B}#0', '{B}-FC##0', 'H2-{B}##', '{B}H#00'],
      specs: [exact('[a]额定功率|Rated power|kW', 60, 300, 10, 'grows', 'title'), atLeast('[a]系统峰值效率|Peak system efficiency|%', 55, 62, 1), atMost('[a]低温启动温度|Lowest start temperature|°C', -35, -25, 1), exact('[b]产氢量|Hydrogen output|Nm³/h', 10, 260, 10, 'grows', 'title'), atMost('[b]直流电耗|DC energy use|kWh/Nm³', 4.2, 4.8, 0.1), atLeast('[be]氢气纯度|Hydrogen purity|%', 99.99, 99.999, 0.001), exact('[c]额定流量|Rated flow|L/min', 200, 1400, 50, 'grows'), exact('[c]额定功率|Rated power|kW', 0.6, 2.4, 0.2, 'grows'), choice('[d]加注压力|Filling pressure|MPa', '35', '70'), exact('[d]最大加注流量|Maximum filling flow|kg/min', 2, 7.2, 0.4, 'grows'), exact('[e]排气压力|Discharge pressure|MPa', 22, 90, 1, 'grows', 'title'), exact('[e]排气量|Discharge flow|Nm³/h', 200, 1500, 50, 'grows'), atMost('[ace]噪声|Noise|dB(A)', 68, 85, 1), choice('[acd]防护等级|Ingress protection', 'IP65', 'IP67')],
      scenes: ['[ac]城市公交与物流车|city buses and delivery trucks', '[ac]重型卡车|heavy trucks', '[bde]加氢站|filling stations', '[ab]园区热电联供|combined heat and power in parks', '[be]化工副产氢提纯利用|use of by-product hydrogen'],
      sentences: ['与氢接触的部件选用抗氢脆材料，供{scene}长期使用。|Parts that meet hydrogen resist embrittlement, for long use in {scene}.', '台架试验中{spec}。|In bench tests {spec}.'], counted: '套|sets', most: 60,
    }),
  },
};
