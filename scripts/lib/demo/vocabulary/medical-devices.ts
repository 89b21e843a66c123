import { atLeast, atMost, both, category, choice, exact, span, within } from '../words.ts';
import type { SectorWords } from '../words.ts';

/** Words for medical devices. */
export const medicalDevices: SectorWords = {
  trades: ['医疗科技|Medical Technology', '医疗器械|Medical Devices', '生物医学工程|Biomedical Engineering', '健康科技|Health Technology', '医疗装备|Medical Equipment', '医学技术|Medical Science'].map(both),
  fields: ['医疗器械技术|Medical Device Technology', '生物医学工程|Biomedical Engineering'].map(both),
  categories: {
    imaging: category({
      kinds: ['X 射线计算机断层扫描装置|computed tomography scanner|对人体断层成像，一次旋转获得多层图像|images the body in slices, several per rotation', '磁共振成像系统|magnetic resonance imaging system|不用电离辐射显示软组织和功能|shows soft tissue and function without ionising radiation', '彩色多普勒超声诊断仪|colour Doppler ultrasound scanner|显示脏器结构和血流|shows organs and blood flow', '数字化 X 射线摄影系统|digital radiography system|拍摄胸部和骨骼的数字影像|takes digital images of chest and bone', '血管造影 X 射线机|angiography system|在介入手术中实时显示血管|shows vessels in real time during interventions'],
      modifiers: ['[ab+]大孔径|wide-bore', '低剂量迭代重建|iterative-reconstruction', '[c-]便携式|portable', '[de]悬吊式|ceiling-mounted', '[b]无液氦|helium-free', '[ad-]车载|vehicle-mounted', '[c]全身应用型|whole-body', '[d]双立柱|dual-column', '智能摆位|auto-positioning'],
      series: ['{B}-CT#0', '{B} M##0', '{B}#00', '{B}-X#0'],
      specs: [exact('[a]探测器排数|Detector rows|排;', 16, 320, 16, 'grows', 'title'), exact('[a]最快旋转时间|Fastest rotation time|s', 0.25, 0.8, 0.05, 'shrinks'), exact('[ab]机架孔径|Bore diameter|cm', 70, 82, 1, 'grows'), exact('[b]磁场强度|Field strength|T', 1.5, 3, 1.5, 'grows', 'title'), exact('[b]最大梯度场强|Maximum gradient strength|mT/m', 33, 80, 1, 'grows'), exact('[c]探头接口数|Number of probe ports', 3, 5, 1), exact('[c]最大扫描深度|Maximum scan depth|cm', 24, 40, 1), exact('[de]高压发生器功率|Generator power|kW', 50, 100, 5, 'grows', 'title'), exact('[de]探测器像元尺寸|Detector pixel size|μm', 99, 184, 5), atMost('[abde]定位精度|Positioning accuracy|mm', 0.3, 1, 0.1)],
      scenes: ['[abde]三级医院影像科|imaging departments of tertiary hospitals', '[abcd]体检中心|health check-up centres', '[acd]急诊科|emergency departments', '[cd]社区卫生服务中心|community health centres', '[e]心血管介入手术室|cardiovascular intervention suites'],
      sentences: ['操作界面预置{scene}常用的检查方案。|The console comes with protocols that {scene} commonly use.', '厂方测试中，{spec}。|In the maker\'s tests, {spec}.'], counted: '台|systems', most: 6,
    }),
    radiotherapy: category({
      kinds: ['医用直线加速器|medical linear accelerator|以高能 X 射线照射肿瘤|treats tumours with high-energy X-rays', '放射治疗计划系统|treatment planning system|计算照射角度和剂量分布|computes beam angles and dose distribution', '后装近距离治疗机|afterloading brachytherapy unit|把放射源送到肿瘤附近短时照射|moves a source next to the tumour for a short irradiation', '体表光学定位系统|surface-guided positioning system|以可见光实时核对患者体位|checks the patient position in real time with visible light'],
      modifiers: ['图像引导|image-guided', '[a]环形机架|ring-gantry', '[b]自动勾画|auto-contouring', '[cd]多通道|multi-channel', '自适应|adaptive', '[a]双能|dual-energy', '[+]大射野|large-field', '紧凑型|compact'],
      series: ['{B}-RT#0', '{B} Arc#', '{B}-L#0#'],
      specs: [exact('[a]光子能量|Photon energy|MV', 6, 10, 2, 'grows', 'title'), exact('[a]最大剂量率|Maximum dose rate|MU/min', 600, 1400, 100, 'grows'), exact('[a]多叶准直器叶片数|Number of MLC leaves|片;', 80, 160, 20, 'grows'), atMost('[acd]机械等中心精度|Mechanical accuracy|mm', 0.5, 1, 0.1), atMost('[b]计划计算时间|Plan calculation time|s', 15, 120, 5), exact('[c]治疗通道数|Number of treatment channels', 12, 40, 2, 'grows'), atMost('[d]体位监测误差|Position monitoring error|mm', 0.3, 1, 0.1), exact('[d]监测帧率|Monitoring frame rate|fps', 10, 60, 5), atLeast('[bd]并发工作站数|Concurrent workstations', 2, 12, 1)],
      scenes: ['肿瘤专科医院|cancer hospitals', '综合医院放疗中心|radiotherapy centres of general hospitals', '区域肿瘤治疗中心|regional cancer centres'],
      sentences: ['可与{scene}已有的信息系统交换患者数据。|It exchanges patient data with the information systems of {scene}.', '出厂检验时{spec}。|At factory inspection {spec}.'], counted: '套|systems', most: 3,
    }),
    'surgical-robots': category({
      kinds: ['腔镜手术机器人|laparoscopic surgical robot|由医生在控制台操纵器械完成腔镜手术|lets surgeons do laparoscopic operations from a console', '骨科手术导航机器人|orthopaedic navigation robot|按术前规划引导截骨和置钉|guides cutting and screw placement after the surgical plan', '血管介入手术机器人|vascular intervention robot|在导管室外递送导丝和导管|advances guide wires and catheters from outside the lab', '穿刺定位机器人|needle-placement robot|按影像把针引到靶点|guides needles to the target on the image'],
      modifiers: ['[a]单孔|single-port', '[a]四臂|four-arm', '[b]膝关节|knee-joint', '[b]脊柱|spine', '主从式|master-slave', '[cd]力反馈|force-feedback', '紧凑型|compact', '[d]CT 引导|CT-guided', '电磁导航|electromagnetically navigated'],
      series: ['{B}-SR#0', '{B} Arm #', '{B}-N##0'],
      specs: [exact('[ab]自由度|Degrees of freedom|个;', 6, 7, 1), atMost('定位误差|Positioning error|mm', 0.5, 1.5, 0.1), exact('[a]器械直径|Instrument diameter|mm', 5, 8, 1), atMost('[ac]主从延迟|Master-slave delay|ms', 50, 150, 10), exact('[bd]末端最大负载|Maximum end load|kg', 2, 8, 1, 'grows'), exact('[b]导航刷新率|Navigation refresh rate|Hz', 20, 60, 10), exact('[c]导丝推送速度|Wire advance speed|mm/s', 5, 40, 5), exact('[bd]台车质量|Cart mass|kg', 160, 420, 20, 'grows'), atMost('术前准备时间|Set-up time|min', 8, 30, 1)],
      scenes: ['[a]泌尿外科和妇科手术|urological and gynaecological surgery', '[b]关节置换手术|joint replacement', '[c]冠状动脉介入|coronary interventions', '[d]肺结节活检|lung-nodule biopsy', '教学医院手术室|operating theatres of teaching hospitals'],
      sentences: ['术中由医生随时接管，系统记录每一步操作。|The surgeon can take over at any time, and each step is recorded.', '在模体试验中，{spec}。|In phantom tests, {spec}.'], counted: '台|systems', most: 4,
    }),
    'interventional-implants': category({
      kinds: ['药物洗脱冠脉支架|drug-eluting coronary stent|撑开狭窄的冠状动脉并缓释药物|opens narrowed coronary arteries and releases a drug slowly', '经导管心脏瓣膜|transcatheter heart valve|由血管途径替代病变的主动脉瓣|replaces a diseased aortic valve through the vessels', '颅内取栓支架|intracranial thrombectomy stent|取出急性脑卒中患者的血栓|retrieves clots from stroke patients', '可吸收骨固定螺钉|absorbable bone screw|固定骨折并在愈合后逐步降解|fixes fractures and degrades after healing', '主动脉覆膜支架|aortic stent graft|在血管内隔绝主动脉瘤|excludes aortic aneurysms from inside the vessel'],
      modifiers: ['钴铬合金|cobalt-chromium', '[abce]镍钛自膨|self-expanding nitinol', '[d]聚乳酸|polylactide', '[d]镁合金|magnesium-alloy', '[ac]超薄壁|ultra-thin', '[be]可回收|recapturable', '[ace]预装式|preloaded', '[c]双层网|double-mesh'],
      series: ['{B}-Flow #', '{B}V#0', '{B}-#0C'],
      specs: [exact('[abce]标称直径|Nominal diameter|mm', 2.5, 34, 0.5, 'grows', 'title'), exact('[acde]有效长度|Effective length|mm', 8, 120, 2, 'grows'), exact('[ac]支架壁厚|Strut thickness|μm', 60, 100, 5), exact('[abce]输送系统外径|Delivery-system outer diameter|Fr', 4, 20, 1, 'grows'), atLeast('[abce]疲劳寿命|Fatigue life|亿次;×10⁸ cycles', 4, 6, 1), exact('[d]抗拉强度|Tensile strength|MPa', 100, 280, 10), exact('[d]降解周期|Degradation time|个月;months', 12, 36, 6), atLeast('灭菌有效期|Sterile shelf life|个月;months', 12, 36, 12)],
      scenes: ['[a]冠心病介入治疗|coronary interventions', '[b]重度主动脉瓣狭窄治疗|treatment of severe aortic stenosis', '[c]急性缺血性脑卒中救治|acute ischaemic stroke care', '[d]四肢骨折内固定|internal fixation of limb fractures', '[e]腹主动脉瘤治疗|treatment of abdominal aortic aneurysm', '三级医院导管室与手术室|catheter labs and theatres of tertiary hospitals'],
      sentences: ['有多个规格，供{scene}按影像测量选用。|It comes in several sizes, chosen for {scene} by measurement on images.', '型式检验中{spec}。|In type testing {spec}.'], counted: '套|sets', most: 600,
    }),
    ivd: category({
      kinds: ['全自动化学发光免疫分析仪|automatic chemiluminescence analyser|自动测定激素、肿瘤标志物等项目|measures hormones, tumour markers and the like automatically', '核酸检测试剂盒|nucleic acid test kit|以荧光 PCR 检出病原体核酸|detects pathogen nucleic acid by fluorescent PCR', '高通量基因测序仪|high-throughput sequencer|读出核酸序列用于遗传和肿瘤检测|reads nucleic acid sequences for genetic and tumour tests', '全自动生化分析仪|automatic biochemistry analyser|测定肝肾功能、血脂和血糖|measures liver and kidney function, lipids and glucose', '血细胞分析仪|haematology analyser|对血细胞分类计数|counts and classifies blood cells'],
      modifiers: ['[acde+]高通量|high-throughput', '[ade-]台式|bench-top', '[ade]流水线型|track-connectable', '[b]多重|multiplex', '[b]冻干|freeze-dried', '[c]单分子|single-molecule', '[c]台式|bench-top', '[e]五分类|five-part'],
      series: ['{B}-i##00', '{B} #00', '{B}A#0'],
      specs: [exact('[ade]测试速度|Test speed|测试/时;tests/h', 120, 2000, 40, 'grows', 'title'), exact('[ade]样本位|Sample positions|个;', 20, 300, 10, 'grows'), exact('[ade]试剂位|Reagent positions|个;', 18, 90, 3, 'grows'), atMost('[ade]批内变异系数|Within-run CV|%', 1.5, 5, 0.5), exact('[b]检测限|Detection limit|copies/mL', 100, 500, 50), atMost('[b]检测时间|Time to result|min', 25, 95, 5), exact('[c]单次运行数据量|Data per run|Gb', 30, 720, 30, 'grows', 'title'), atLeast('[c]Q30 碱基比例|Share of Q30 bases|%', 80, 92, 1), span('存储温度|Storage temperature|°C', [2, 5], [30, 40], 1)],
      scenes: ['医院检验科|hospital laboratories', '[abd]疾病预防控制中心|disease control centres', '[bc]第三方医学检验机构|independent medical laboratories', '[ade]基层医疗机构|primary care'],
      sentences: ['结果经实验室信息系统回传，适合{scene}的日常流程。|Results go to the laboratory information system, which suits the daily work of {scene}.', '性能评估报告载明{spec}。|The performance report states that {spec}.'], counted: '台（套）|units', most: 20,
    }),
    telemedicine: category({
      kinds: ['远程超声诊断系统|remote ultrasound system|由上级医院医生远程操控探头完成检查|lets a doctor at a higher-level hospital steer the probe from afar', '远程会诊工作站|remote consultation workstation|传输病历、影像和现场音视频供多方会诊|shares records, images and live video for joint consultation', '可穿戴心电记录仪|wearable ECG recorder|连续记录心电并把异常片段传给医生|records the ECG continuously and sends abnormal strips to doctors', '家用慢病监测终端|home chronic-disease monitor|采集血压、血糖和血氧并上传随访平台|takes blood pressure, glucose and oxygen readings and sends them to a follow-up platform'],
      modifiers: ['5G|5G', '[ac]轻量化|lightweight', '[bd]一体式|all-in-one', '[c]贴片式|patch-type', '语音提示型|voice-guided', '双网备份|dual-network'],
      series: ['{B}-TM#0', '{B}Link #00', '{B}-H#'],
      specs: [atMost('[ab]端到端时延|End-to-end delay|ms', 60, 250, 10), exact('[b]同时接入会场数|Simultaneous sites|个;', 4, 64, 4, 'grows'), exact('[cd]连续工作时间|Continuous operation|h', 24, 336, 12), exact('[c]采样率|Sampling rate|Hz', 250, 1000, 250), exact('[cd]质量|Mass|g', 12, 480, 4), exact('[a]机械臂自由度|Arm degrees of freedom|个;', 5, 7, 1), atMost('[a]接触力误差|Contact force error|N', 0.3, 1, 0.1), choice('网络制式|Network', '4G / Wi-Fi', '5G / Wi-Fi 6'), exact('[abd]屏幕尺寸|Screen size|英寸;in', 8, 27, 1, 'grows')],
      scenes: ['医联体|hospital networks', '海岛和山区卫生院|clinics on islands and in mountains', '[cd]社区慢病随访|community follow-up of chronic disease', '[abc]急救车|ambulances'],
      sentences: ['数据在传输与存储中加密，{scene}的用户可设定访问权限。|Data are encrypted in transit and at rest, and access can be set for {scene}.', '在公网条件下{spec}。|Over public networks {spec}.'], counted: '套|sets', most: 60,
    }),
    'monitoring-rehabilitation': category({
      kinds: ['多参数监护仪|multi-parameter patient monitor|持续显示心电、血氧、血压和呼吸|shows ECG, oxygen, blood pressure and respiration continuously', '呼吸机|ventilator|为不能自主呼吸的患者提供通气支持|supports patients who cannot breathe on their own', '下肢康复训练系统|lower-limb training system|带动患者完成步态训练并记录用力|leads patients through gait training and records their effort', '输注泵|infusion pump|按设定速度输注药液|delivers drugs at a set rate', '经颅磁刺激仪|transcranial magnetic stimulator|以脉冲磁场刺激大脑皮层|stimulates the cortex with pulsed magnetic fields'],
      modifiers: ['[abd-]转运型|transport', '插件式|modular', '[ab]新生儿|neonatal', '[b]涡轮驱动|turbine-driven', '[c]减重式|body-weight-supported', '[d]双通道|dual-channel', '[ce]闭环控制|closed-loop', '床旁|bedside'],
      series: ['{B}-M#0', '{B}V#00', '{B} Care #'],
      specs: [exact('[ab]屏幕尺寸|Screen size|英寸;in', 8, 18, 1, 'grows'), exact('[abd]电池续航|Battery life|h', 2, 10, 0.5), span('[b]潮气量|Tidal volume|mL', [2, 50], [1500, 2500], 10), within('[d]流速误差|Flow-rate error|%', 2, 5, 0.5), span('[d]流速|Flow rate|mL/h', [0.1, 1], [999, 1500], 0.1), exact('[c]最大承重|Maximum supported mass|kg', 100, 150, 5), exact('[c]步速上限|Top walking speed|km/h', 2, 5, 0.2), exact('[e]最大磁感应强度|Maximum flux density|T', 1.5, 3, 0.1, 'title'), exact('[e]最高刺激频率|Maximum stimulation rate|Hz', 30, 100, 10), atMost('[abd]整机质量|Mass|kg', 2.5, 14, 0.5, 'grows'), choice('[abd]防护等级|Ingress protection', 'IPX1', 'IP22', 'IP33')],
      scenes: ['[abd]重症监护病房|intensive care units', '[ce]康复医学科|rehabilitation departments', '[abd]院内转运|transfers within hospitals', '护理院|nursing homes', '[e]精神心理专科|psychiatric departments'],
      sentences: ['报警分级显示，护士站可集中查看{scene}的设备。|Alarms are graded, and a nurses\' station can watch all devices of {scene}.', '随机文件载明{spec}。|The accompanying papers state that {spec}.'], counted: '台|units', most: 80,
    }),
  },
};
