import { atLeast, atMost, both, category, choice, exact, span, within } from '../words.ts';
import type { SectorWords } from '../words.ts';

const temperature = span('工作温度|Operating temperature|°C', [-40, -20], [85, 125], 5);

/** Words for integrated circuits. */
export const chips: SectorWords = {
  trades: ['微电子|Microelectronics', '半导体|Semiconductor', '集成电路|Integrated Circuit', '芯片科技|Chip Technology', '电子科技|Electronic Technology', '微系统|Microsystems'].map(both),
  fields: ['集成电路技术|Integrated Circuit Technology', '微电子|Microelectronics'].map(both),
  categories: {
    'automotive-chips': category({
      kinds: ['车规级栅极驱动芯片|automotive gate driver|为牵引逆变器中的功率管提供隔离驱动和短路保护|drives and protects the power switches of a traction inverter across an isolation barrier', '车载以太网物理层芯片|automotive Ethernet PHY|在单对双绞线上收发车内网络数据|sends and receives in-vehicle network data over a single twisted pair', '电池组监测芯片|battery-pack monitoring chip|逐节测量电芯电压和温度并执行均衡|measures the voltage and temperature of each cell and balances them', '座舱显示桥接芯片|cockpit display bridge chip|把主控输出的视频分送到多块车载屏幕|distributes video from the host processor to several in-car displays'],
      modifiers: ['多通道|multi-channel', '隔离型|isolated', '低功耗|low-power', '[b+]千兆|gigabit', '高集成度|highly integrated', '带诊断功能的|self-diagnosing'],
      series: ['{B}A##0', '{B}#0##Q', 'AQ-{B}#0#'],
      specs: [exact('通道数|Number of channels|路;', 2, 18, 2, 'grows'), temperature, atMost('待机电流|Standby current|μA', 5, 60, 5, 'shrinks'), atLeast('静电防护（HBM）|ESD rating (HBM)|kV', 2, 8, 1), atLeast('[a]隔离耐压|Isolation withstand voltage|kV', 3, 5.7, 0.1, 'grows'), exact('[a]峰值驱动电流|Peak drive current|A', 4, 30, 1, 'grows', 'title'), within('[c]电压测量误差|Voltage measurement error|mV', 0.5, 3, 0.5), choice('功能安全等级|Functional safety level', 'ASIL B', 'ASIL C', 'ASIL D'), choice('认证标准|Qualification', 'AEC-Q100 Grade 1', 'AEC-Q100 Grade 2')],
      scenes: ['纯电乘用车|battery-electric passenger cars', '混合动力商用车|hybrid commercial vehicles', '车身域控制器|body domain controllers', '800 V 高压平台|800 V vehicle platforms'],
      sentences: ['芯片内置故障上报引脚，便于{scene}的功能安全设计。|A built-in fault pin eases functional-safety design for {scene}.', '在整车厂的常用配置下，{spec}。|In the configuration that carmakers usually choose, {spec}.'], counted: '颗|chips', most: 200000,
    }),
    processors: category({
      kinds: ['嵌入式应用处理器|embedded application processor|运行 Linux 或实时系统并管理外设|runs Linux or a real-time system and manages peripherals', '服务器管理控制芯片|server management controller|对服务器做带外监控和远程开关机|monitors servers out of band and switches them on and off remotely', '固态硬盘主控芯片|SSD controller|管理闪存读写、纠错和磨损均衡|manages flash reads and writes, error correction and wear levelling', '桌面通用处理器|desktop processor|承担办公终端的通用计算|does the general computing of office terminals', '网络数据处理器|network data processing unit|从主机卸下网络、存储和加密任务|takes networking, storage and encryption off the host'],
      modifiers: ['RISC-V 架构|RISC-V', '多核异构|heterogeneous multi-core', '[ab-]低功耗|low-power', '带国密加速的|SM-crypto-accelerated', '工业级|industrial-grade', '[c]企业级|enterprise', '[+]高吞吐|high-throughput', '宽温|wide-temperature'],
      series: ['{B}#0##', '{B}-P#00', 'X{B}#00'],
      specs: [exact('核心数|Number of cores', 2, 64, 2, 'grows', 'title'), exact('主频|Clock frequency|GHz', 0.8, 3, 0.1, 'grows'), atMost('热设计功耗|Thermal design power|W', 3, 120, 1, 'grows'), exact('工艺节点|Process node|nm', 12, 28, 2, 'shrinks'), exact('[c]顺序读取速度|Sequential read speed|GB/s', 3.5, 14, 0.5, 'grows'), exact('[e]网络接口速率|Network interface rate|Gbit/s', 100, 400, 100, 'grows'), choice('内存接口|Memory interface', 'DDR4', 'LPDDR4X', 'DDR5'), temperature],
      scenes: ['工业网关|industrial gateways', '[bde]机架式服务器|rack servers', '办公终端|office terminals', '边缘计算盒|edge-computing boxes', '[c]数据中心存储|data-centre storage'],
      sentences: ['随片提供驱动包和参考板，{scene}的用户可沿用原有软件。|Drivers and a reference board come with it, so users in {scene} can keep their existing software.', '量产版本中，{spec}。|In the production version, {spec}.'], counted: '颗|chips', most: 50000,
    }),
    mcu: category({
      kinds: ['电机控制 MCU|motor-control MCU|以硬件定时器和运放完成无刷电机的矢量控制|runs field-oriented control of brushless motors with hardware timers and amplifiers', '工业以太网 MCU|industrial Ethernet MCU|在一颗芯片内处理控制算法和现场总线协议|handles control algorithms and fieldbus protocols on one chip', '安全 MCU|security MCU|保存密钥并完成签名、加密和身份认证|stores keys and does signing, encryption and authentication', '无线 MCU|wireless MCU|把蓝牙收发器与微控制器合为一体|combines a Bluetooth transceiver with a microcontroller', '低功耗计量 MCU|low-power metering MCU|为水、电、气表完成采样与计量|does sampling and metering for water, power and gas meters'],
      modifiers: ['32 位|32-bit', '双核锁步|dual-core lockstep', '小封装|small-package', '大容量 Flash|large-Flash', '高抗扰|noise-immune', '浮点增强型|floating-point', '宽电压|wide-voltage'],
      series: ['{B}32M##0', '{B}32F###', 'M{B}0##'],
      specs: [exact('主频|Clock frequency|MHz', 48, 480, 24, 'grows', 'title'), exact('Flash 容量|Flash size|KB', 64, 2048, 64, 'grows'), exact('SRAM 容量|SRAM size|KB', 16, 512, 16, 'grows'), atMost('停机模式电流|Stop-mode current|μA', 0.5, 8, 0.5, 'grows'), exact('ADC 分辨率|ADC resolution|bit', 12, 16, 2), span('工作电压|Supply voltage|V', [1.7, 2.7], [3.6, 5.5], 0.1), temperature, choice('内核|Core', 'Cortex-M4F', 'Cortex-M33', 'RISC-V RV32IMC')],
      scenes: ['伺服驱动器|servo drives', '智能电表|smart meters', '楼宇空调|building air conditioning', '电动工具|power tools', '可编程控制器|programmable controllers'],
      sentences: ['配套的开发环境带有面向{scene}的例程。|The development environment includes sample code for {scene}.', '数据手册载明{spec}。|The data sheet states that {spec}.'], counted: '颗|chips', most: 300000,
    }),
    fpga: category({
      kinds: ['FPGA 芯片|FPGA|由用户按需配置逻辑并可反复改写|lets users configure and rewrite its logic as needed', '可编程系统级芯片|programmable SoC|把处理器子系统与可编程逻辑放在同一芯片内|puts a processor subsystem and programmable logic on one die', 'CPLD 芯片|CPLD|完成电源时序和接口转换等胶合逻辑|does glue logic such as power sequencing and interface conversion', '嵌入式 FPGA 核|embedded FPGA core|为专用芯片留出流片后仍可修改的逻辑区|gives an ASIC a block of logic that can still be changed after tape-out'],
      modifiers: ['中等规模|mid-range', '低功耗|low-power', '非易失|non-volatile', '宽温级|wide-temperature', '[ab+]带高速收发器的|transceiver-equipped', '小尺寸封装|small-footprint', '抗单粒子翻转的|upset-tolerant'],
      series: ['{B}F#0K', '{B}-L##0', 'F{B}#00T'],
      specs: [exact('逻辑单元数|Logic cell count|k', 2, 480, 2, 'grows', 'title'), exact('[abd]DSP 单元数|DSP block count', 16, 1440, 16, 'grows'), exact('[abd]片上存储|On-chip memory|Mbit', 0.5, 36, 0.5, 'grows'), exact('[ab]收发器速率|Transceiver rate|Gbit/s', 3, 16, 1, 'grows'), exact('[abc]用户 I/O 数|User I/O count', 48, 560, 8, 'grows'), exact('工艺节点|Process node|nm', 22, 55, 1, 'shrinks'), atMost('静态功耗|Static power|mW', 5, 900, 5, 'grows'), temperature],
      scenes: ['工业相机|industrial cameras', '无线基站|radio base stations', '电力继电保护|power-system protection relays', '测试测量仪器|test and measurement instruments'],
      sentences: ['开发软件支持从综合到下载的流程，已有{scene}的参考设计。|The design software covers synthesis to download, with reference designs for {scene}.', '典型器件的{spec}。|For the typical device, {spec}.'], counted: '颗|chips', most: 20000,
    }),
    'ai-accelerators': category({
      kinds: ['云端推理加速卡|cloud inference accelerator card|在服务器中运行语言和视觉模型的推理|runs inference of language and vision models in servers', '训练加速模组|training accelerator module|以多卡互连完成大模型的分布式训练|trains large models across several interconnected modules', '边缘人工智能芯片|edge AI chip|在设备端直接处理视频和传感数据|processes video and sensor data on the device itself', '图形处理器|graphics processor|为工作站渲染三维图形并做并行计算|renders 3D graphics for workstations and does parallel computing'],
      modifiers: ['存算一体|compute-in-memory', '高带宽|high-bandwidth', '[c-]低功耗|low-power', '被动散热|passively cooled', '[ab+]液冷|liquid-cooled', '稀疏计算|sparse-computing', '芯粒架构|chiplet-based'],
      series: ['{B}-T##0', '{B}#00E', '{B}X##'],
      specs: [exact('INT8 算力|INT8 performance|TOPS', 8, 640, 8, 'grows', 'title'), exact('[abd]FP16 算力|FP16 performance|TFLOPS', 16, 320, 8, 'grows'), exact('[abd]显存容量|Memory capacity|GB', 16, 96, 16, 'grows'), exact('[abd]显存带宽|Memory bandwidth|GB/s', 200, 1800, 50, 'grows'), exact('[abd]整卡功耗|Board power|W', 75, 450, 25, 'grows'), atMost('[c]芯片功耗|Chip power|W', 2, 25, 1, 'grows'), choice('[abd]主机接口|Host interface', 'PCIe 4.0 ×16', 'PCIe 5.0 ×16'), choice('支持精度|Supported precision', 'INT8 / FP16', 'INT8 / FP16 / BF16', 'INT4 / INT8 / FP16')],
      scenes: ['[ab]智算中心|AI computing centres', '[ac]视频分析服务器|video-analytics servers', '[c]智能摄像机|smart cameras', '[d]工业设计工作站|industrial-design workstations', '[a]智能客服系统|customer-service systems'],
      sentences: ['编译工具支持主流深度学习框架，{scene}的模型可直接转换。|Its compiler takes models from the common deep-learning frameworks, including those of {scene}.', '单个部件的{spec}。|For a single part, {spec}.'], counted: '片|pieces', most: 512,
    }),
    'navigation-communication-chips': category({
      kinds: ['北斗高精度定位芯片|Beidou high-precision positioning chip|接收多系统多频点卫星信号并解算位置|receives several satellite systems and bands and computes its position', '物联网通信芯片|IoT communication chip|以窄带蜂窝网络上报传感数据|reports sensor data over narrow-band cellular networks', '射频收发芯片|RF transceiver chip|完成无线信号的变频、放大和数字化|converts, amplifies and digitises radio signals', '电力线载波通信芯片|power-line communication chip|借供电线路传输抄表和控制数据|carries metering and control data over the supply lines'],
      modifiers: ['双频|dual-band', '低功耗|low-power', '单芯片|single-chip', '抗干扰|interference-resistant', '小型化|miniature', '多模|multi-mode', '[a]厘米级|centimetre-level'],
      series: ['{B}N##0', '{B}-BD#0', 'C{B}#0##'],
      specs: [atLeast('[a]定位通道数|Number of positioning channels', 128, 1408, 64, 'grows'), atMost('[a]RTK 水平精度|RTK horizontal accuracy|cm', 1, 3, 0.5), atMost('[a]冷启动时间|Cold-start time|s', 24, 40, 1), exact('[bcd]工作频率|Operating frequency|MHz', 2, 12, 0.5), exact('[bd]最高数据速率|Peak data rate|kbit/s', 60, 500, 20, 'grows'), atMost('工作功耗|Operating power|mW', 25, 240, 5, 'grows'), atMost('[abc]噪声系数|Noise figure|dB', 1.2, 3.5, 0.1), temperature],
      scenes: ['[a]农机自动驾驶|automatic steering of farm machines', '[ab]共享车辆|shared vehicles', '[bcd]智能抄表|smart metering', '[a]测量型接收机|survey receivers', '[bc]港区无线专网|private radio networks in ports', '[d]路灯控制|street-light control'],
      sentences: ['模组厂可在{scene}的终端中直接选用。|Module makers can use it as it is in terminals for {scene}.', '室温下{spec}。|At room temperature {spec}.'], counted: '颗|chips', most: 100000,
    }),
    analog: category({
      kinds: ['多相电源控制器|multiphase power controller|为处理器核心供电并按负载切换相数|supplies processor cores and switches phases with the load', '精密模数转换器|precision ADC|把传感器的微弱电压变为数字量|turns small sensor voltages into digital values', '隔离放大器|isolation amplifier|在高压侧与低压侧之间传递模拟信号|passes analog signals between the high- and low-voltage sides', '低噪声稳压器|low-noise regulator|为射频和采样电路提供干净的电源|gives radio and sampling circuits a clean supply', '氮化镓驱动电源芯片|GaN power converter chip|以高开关频率缩小适配器和电源模块的体积|shrinks adapters and power modules by switching at high frequency'],
      modifiers: ['高精度|high-precision', '低静态电流|low-quiescent-current', '多通道|multi-channel', '宽输入|wide-input', '小封装|small-package', '车规级|automotive-grade', '抗辐照加固|radiation-hardened'],
      series: ['{B}###0', '{B}-A##', 'PA{B}#0#'],
      specs: [span('输入电压|Input voltage|V', [2.5, 4.5], [5.5, 60], 0.5), atMost('静态电流|Quiescent current|μA', 3, 900, 1, 'grows'), atLeast('[ae]转换效率|Conversion efficiency|%', 90, 97, 0.5), exact('[ae]开关频率|Switching frequency|kHz', 300, 2200, 100), exact('[b]分辨率|Resolution|bit', 16, 24, 2, 'title'), exact('[b]采样率|Sampling rate|kS/s', 2, 2000, 2, 'grows'), atMost('[cd]输出噪声|Output noise|μV', 1, 40, 1), temperature],
      scenes: ['服务器主板|server boards', '工业变送器|industrial transmitters', '医疗监护设备|patient-monitoring equipment', '光通信模块|optical modules', '电机驱动器|motor drives'],
      sentences: ['与{scene}中常用的同类器件引脚兼容。|Its pins match those of parts commonly used in {scene}.', '全温度范围内{spec}。|Over the full temperature range {spec}.'], counted: '颗|chips', most: 150000,
    }),
    'image-sensors': category({
      kinds: ['全局快门图像传感器|global-shutter image sensor|一次曝光整幅画面，避免高速运动的变形|exposes the whole frame at once and so avoids distortion in fast motion', '车载图像传感器|automotive image sensor|在强光与暗处并存的道路上获取图像|captures road scenes where glare and darkness meet', '科研级 CMOS 传感器|scientific CMOS sensor|以低读出噪声记录微弱光信号|records faint light with low read noise', '短波红外图像传感器|short-wave infrared image sensor|对 900～1700 nm 波段成像|images the 900–1700 nm band', '飞行时间传感器|time-of-flight sensor|由光的往返时间得出每个像素的距离|derives the distance of each pixel from the travel time of light'],
      modifiers: ['背照式|back-illuminated', '堆栈式|stacked', '高动态范围|high-dynamic-range', '高帧率|high-frame-rate', '小靶面|small-format', '低照度|low-light', '抗闪烁|flicker-free'],
      series: ['{B}S#0#', '{B}-IS##', '{B}#.#M'],
      specs: [exact('[abc]像素数|Pixel count|MP', 1.3, 25, 0.1, 'grows', 'title'), exact('像元尺寸|Pixel size|μm', 2.2, 15, 0.1, 'shrinks'), exact('帧率|Frame rate|fps', 30, 240, 10, 'shrinks'), atMost('[abc]读出噪声|Read noise|e⁻', 1.2, 6, 0.1), exact('[abc]动态范围|Dynamic range|dB', 66, 140, 2), atLeast('峰值量子效率|Peak quantum efficiency|%', 60, 92, 1), atMost('功耗|Power|mW', 180, 900, 20, 'grows'), temperature],
      scenes: ['机器视觉检测|machine-vision inspection', '[be]驾驶辅助系统|driver assistance systems', '[c]荧光显微成像|fluorescence microscopy', '[ade]物流分拣|parcel sorting', '[ace]体育赛事转播|sports broadcasting'],
      sentences: ['提供裸片和封装两种交付形式，便于{scene}的镜头匹配。|It is delivered as a die or packaged, which helps to match lenses for {scene}.', '全分辨率下{spec}。|At full resolution {spec}.'], counted: '颗|chips', most: 80000,
    }),
    'memory-interface': category({
      kinds: ['内存接口缓冲芯片|memory interface buffer|缓冲内存条与处理器之间的地址、命令和数据|buffers address, command and data between memory modules and the processor', '串行闪存芯片|serial NOR flash|保存启动代码和参数|keeps boot code and parameters', '磁阻存储芯片|MRAM chip|掉电不丢数据且可近乎无限次写入|keeps data without power and takes a nearly unlimited number of writes', 'PCIe 重定时芯片|PCIe retimer|恢复长走线上的高速串行信号|restores high-speed serial signals over long traces', '存储级扩展控制器|memory expansion controller|经缓存一致性接口为服务器增加内存|adds memory to servers over a cache-coherent interface'],
      modifiers: ['低延迟|low-latency', '宽温|wide-temperature', '小尺寸|compact', '低功耗|low-power', '[bc+]大容量|high-capacity', '高可靠|high-reliability'],
      series: ['{B}M##0', '{B}-R#0#', 'D{B}##'],
      specs: [exact('[ade]单通道速率|Rate per lane|Gbit/s', 4.8, 32, 0.8, 'grows', 'title'), exact('[bc]容量|Capacity|Mbit', 16, 512, 16, 'grows', 'title'), atLeast('[bc]擦写次数|Write endurance|k', 100, 1000, 100), atLeast('[bc]数据保持时间|Data retention|年;years', 10, 20, 5), atMost('[ade]附加延迟|Added latency|ns', 1, 12, 1), exact('工作电压|Supply voltage|V', 1.1, 3.3, 0.1), atMost('典型功耗|Typical power|mW', 20, 900, 10, 'grows'), temperature],
      scenes: ['通用服务器|general-purpose servers', '[bc]智能仪表|smart instruments', '[ade]存储阵列|storage arrays', '[bc]车载控制单元|vehicle control units', '网络交换设备|network switches'],
      sentences: ['已在{scene}的主流平台上完成互通测试。|Interoperability has been tested on common platforms for {scene}.', '标称条件下{spec}。|At nominal conditions {spec}.'], counted: '颗|chips', most: 150000,
    }),
    'wafer-equipment': category({
      kinds: ['单片湿法清洗设备|single-wafer wet cleaner|逐片去除晶圆表面的颗粒和残留物|removes particles and residues from wafers one at a time', '等离子体刻蚀设备|plasma etcher|以反应气体按图形去除薄膜|removes films along a pattern with reactive gas', '原子层沉积设备|atomic layer deposition system|逐层生长厚度均匀的薄膜|grows films of even thickness layer by layer', '晶圆缺陷检测设备|wafer defect inspection system|以光学成像找出晶圆表面的缺陷|finds defects on wafers by optical imaging', '键合设备|wafer bonder|将两片晶圆对准后贴合|aligns two wafers and joins them'],
      modifiers: ['多腔体|multi-chamber', '[ab]双工位|twin-station', '面向功率器件的|power-device', '[+]高产能|high-throughput', '[b]高深宽比|high-aspect-ratio', '[c]等离子体增强|plasma-enhanced', '[d]暗场|dark-field'],
      series: ['{B}-W#00', '{B} U#00', '{B}#00A'],
      specs: [exact('晶圆尺寸|Wafer diameter|mm', 200, 300, 100, 'grows', 'title'), exact('产能|Throughput|片/时;wafers/h', 12, 180, 4, 'grows'), atMost('[abc]片内非均匀性|Within-wafer non-uniformity|%', 0.8, 3, 0.1), exact('工艺腔数量|Number of process chambers', 1, 12, 1, 'grows'), atMost('[d]最小可测缺陷|Smallest detectable defect|nm', 22, 120, 2, 'shrinks'), atMost('[e]对准精度|Alignment accuracy|nm', 50, 500, 50, 'shrinks'), atLeast('设备可用率|Uptime|%', 85, 95, 1), atMost('[abc]颗粒增加数|Added particles per wafer|颗;', 5, 30, 1)],
      scenes: ['[ab]300 mm 逻辑产线|300 mm logic fabs', '功率器件产线|power-device fabs', '先进封装产线|advanced-packaging lines', '科研中试线|pilot lines of research institutes'],
      sentences: ['设备通过厂内自动搬运接口接入{scene}。|It connects to {scene} through the standard automated-handling interface.', '验收记录显示{spec}。|Acceptance records show that {spec}.'], counted: '台|systems', most: 6,
    }),
    'chip-materials': category({
      kinds: ['~光刻胶|photoresist|经曝光和显影在晶圆上形成图形|forms patterns on wafers through exposure and development', '~化学机械抛光液|CMP slurry|以化学和机械作用磨平晶圆表面|planarises wafers by chemical and mechanical action', '硅外延片|silicon epitaxial wafer|在衬底上提供掺杂可控的单晶层|provides a single-crystal layer of controlled doping on a substrate', '高纯溅射靶材|high-purity sputtering target|在溅射机台中沉积互连和阻挡金属层|deposits interconnect and barrier metals in sputtering tools', '碳化硅衬底|silicon carbide substrate|为高压功率器件提供单晶基底|gives high-voltage power devices a single-crystal base'],
      modifiers: ['[a]ArF 干式|ArF dry', '[a]KrF 厚膜|thick-film KrF', '[b]铜互连|copper-interconnect', '低缺陷|low-defect', '高一致性|high-uniformity', '[b]钨塞|tungsten-plug', '[ce]200 mm|200 mm', '[d]超细晶|ultrafine-grained'],
      series: ['{B}-##0', '{B}R#0#', 'C{B}#00'],
      specs: [atMost('金属杂质含量|Metal impurity content|ppb', 1, 50, 1), exact('[a]分辨率|Resolution|nm', 65, 250, 5, 'title'), atLeast('[d]纯度|Purity|%', 99.995, 99.9999, 0.0001), within('[b]固含量偏差|Solids content deviation|%', 0.1, 0.5, 0.1), exact('[b]去除速率|Removal rate|nm/min', 120, 600, 20), exact('[ce]直径|Diameter|mm', 150, 200, 50, 'title'), atMost('[ce]总厚度变化|Total thickness variation|μm', 1, 5, 0.5), atLeast('[ab]保质期|Shelf life|个月;months', 6, 12, 1), exact('[d]密度比|Relative density|%', 98, 99.9, 0.1)],
      scenes: ['成熟制程晶圆厂|mature-node fabs', '存储芯片产线|memory lines', '射频与功率器件产线|RF and power-device lines', '研发验证线|development lines'],
      sentences: ['每批附检测报告，可追溯到{scene}的使用批次。|Each lot comes with a test report that can be traced to its use on {scene}.', '近一年的批次数据中，{spec}。|In the lots of the past year, {spec}.'], counted: '批|lots', most: 40,
    }),
  },
};
