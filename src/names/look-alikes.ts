// Characters that a reader takes for each other.

/** Letters, digits and signs. Each group stands for itself: O and 0 are alike, and so are O and the Cyrillic О. */
const signs = [
  '0OoDQ〇○◯零ОоΟο', '1lI|iіІΙι丨', '2Zz', '5Ss', '6bG', '8B', '9gq', 'uvμν', 'xX×✕✖хХΧχ', '°º˚∘', 'βß', 'ØøΦφ∅', 'ⅠIl1',
  'AАΑ', 'aаα', 'BВΒ', 'CСϹ', 'cсϲ', 'EЕΕ', 'eе', 'HНΗ', 'JЈ', 'jј', 'KКΚ', 'kкκ', 'MМΜ', 'NΝ', 'nп', 'PРΡ', 'pрρ', 'SЅ', 'sѕ', 'TТΤ', 'yу', 'YУΥ', 'ZΖ', 'wѡω', 'dԁ', 'hһ', 'rг', 'VѴ', 'WԜ', 'qԛ', 'tτ', 'ii',
  '*×＊', '~～〜∼', '/∕⁄', ':∶：', '&＆', '=﹦', '%％٪', '#＃♯', '™', '+＋十',
];

const chinese = [
  '未末朱', '己已巳', '曰日目', '士土', '干千于', '人入八', '大太犬', '天夭夫', '戊戌戍戎', '田由甲申', '侯候', '析折拆', '钧钓钩', '辨辩辫瓣', '晴睛', '洗冼', '冶治', '令今', '刀力刃', '儿几', '九丸', '王玉主', '木本术',
  '问间', '休体', '徽微徵', '拔拨', '汨汩', '沧沦', '炕坑抗', '茶荼', '兔免', '鸟乌', '贷货', '徒徙', '遣遗', '幕墓慕暮', '熔溶镕', '磁瓷', '氢氦氖氩氪', '氧氮氯氟', '钛钦', '铬络', '钨坞', '栅珊', '载戴裁', '燥躁噪操澡', '密蜜',
  '缆揽', '仓舱', '象像', '份分', '渡度', '震振', '弦弧', '历厉', '传转', '径经', '测侧', '检捡险', '泵汞', '缘绿', '线钱浅', '场扬杨', '组阻', '镜境', '芯心', '型形', '复覆', '叉又', '园圆', '帐账', '淸清', '氨胺', '烯稀', '硅桂',
  '酯脂', '胶姣', '末沫', '碳炭', '脉咏', '联朕', '浦蒲', '沪泸', '铁轶', '宝宜', '晶品', '昌冒', '博搏', '拓招', '阪坂', '崇祟', '冈岗', '历力', '准淮', '泰秦', '奉秦', '祥详', '瑞端', '凤风', '亨享', '元无', '宏弘', '航肮', '鑫蠢', '口囗', '口ロ', '工エ', '力カ', '二ニ', '八ハ', '一—－-ー', '卜ト', '三ミ',
];

const groupsOf = new Map<string, Set<number>>();
[...signs, ...chinese].forEach((group, number) => {
  for (const character of group) groupsOf.set(character, (groupsOf.get(character) ?? new Set()).add(number));
});

export const lookAlike = (one: string, other: string): boolean => {
  if (one === other) return false;
  const groups = groupsOf.get(one);
  const others = groupsOf.get(other);
  return groups !== undefined && others !== undefined && Array.from(groups).some((group) => others.has(group));
};

const cyrillicAndGreek = 'АаВЕеКкМНОоРрСсТУуХхІіЈјЅѕԁһԛԜΑΒΕΖΗΙΚΜΝΟοΡρΤΥΧχν';
const latin = 'AaBEeKkMHOoPpCcTYyXxIiJjSsdhqWABEZHIKMNOoPpTYXxv';
const latinOf = new Map(Array.from(cyrillicAndGreek, (character, place) => [character, latin.charAt(place)] as const));

/** A text whose Cyrillic and Greek letters that look Latin are Latin. */
export const withLatinLetters = (text: string): string => (/[\u0370-\u052f]/.test(text) ? Array.from(text, (character) => latinOf.get(character) ?? character).join('') : text);
