// Words in Latin letters that stand in names of products and yet name none: kinds of thing, interfaces, units.
export const genericWords: ReadonlySet<string> = new Set([
  // Kinds of product and technology
  'ai', 'agv', 'amr', 'ct', 'pet', 'mri', 'mr', 'spect', 'dsa', 'dr', 'ecg', 'oct', 'pcr', 'rt-pcr', 'covid', 'covid-19', 'qfr', 'bci', 'cmp', 'pecvd', 'mocvd', 'cvd', 'pvd', 'ald', 'soi', 'bgo',
  'cpu', 'gpu', 'npu', 'gpgpu', 'dpu', 'fpga', 'asic', 'mcu', 'soc', 'ic', 'cmos', 'mems', 'igbt', 'mosfet', 'sic', 'gan', 'led', 'lcd', 'oled', 'ddr4', 'ddr5', 'mrdimm', 'rdimm', 'rcd', 'dram', 'nand', 'nor', 'flash',
  'evtol', 'vtol', 'rov', 'auv', 'usv', 'uav', 'lng', 'lpg', 'fpso', 'vlec', 'vlcc', 'occs', 'robotaxi', 'pc', 'plc', 'cnc', 'agc', 'hmi', 'sdk', 'api', 'app', 'saas', 'erp', 'mes', 'cad', 'cae', 'eda', 'sql', 'nosql', 'llm', 'moe', 'slam', 'vr', 'ar', 'iot',
  // Interfaces and standards
  'pcie', 'gen3', 'gen4', 'gen5', 'usb', 'rs232', 'rs485', 'rs-485', 'modbus', 'modbus-rtu', 'can', 'canfd', 'can-fd', 'cxl', 'hdmi', 'ethernet', 'ethercat', 'profinet', 'wifi', 'wi-fi', 'bluetooth', 'dicom', 'hl7', 'gnss', 'gps', 'nfc', 'rfid', '2g', '3g', '4g', '5g', '6g', '5g-a', 'l2', 'l3', 'l4', 'l5', '2d', '3d', '4d', '3e', '4k', '8k', 'ip54', 'ip65', 'ip66', 'ip67', 'ip68', 'fp8', 'fp16', 'fp32', 'fp64', 'bf16', 'int8',
  // Words that many names are made with
  'series', 'system', 'model', 'mark', 'type', 'class', 'pro', 'max', 'plus', 'mini', 'ii', 'iii', 'iv', 'smart', 'cloud', 'big', 'high', 'cut', 'flex', 'total', 'body', 'total-body', 'beidou', 'bds', 'island', 'sensor', 'ev', 'hev', 'phev', 'bev',
  // Units and what stands for an amount
  'w', 'kw', 'mw', 'gw', 'wh', 'kwh', 'mwh', 'v', 'kv', 'mv', 'vrms', 'kvrms', 'a', 'ma', 'hz', 'khz', 'mhz', 'ghz', 'nm', 'um', 'mm', 'cm', 'm', 'km', 'm2', 'm3', 'g', 'kg', 't', 's', 'ms', 'min', 'h', 'pa', 'kpa', 'mpa', 'bar', 'rpm', 'db', 'tops', 'tflops', 'teu', 'dwt', 'dc', 'ac', 'tb', 'gb', 'mb', 'x', 'b',
]);

/** Capitals don't count: SiC is a material, however it is written. */
export const isGeneric = (word: string): boolean => genericWords.has(word.toLowerCase());
