// The support calculator and the share of innovative products, on the edition of this repository.
import AxeBuilder from '@axe-core/playwright';
import { expect, referenceUrl, test } from './site.ts';
import type { Locator, Page } from '@playwright/test';

const calculator = (answers: Record<string, string> = {}, language = ''): string => referenceUrl(`${language}policy/calculator/?${new URLSearchParams(answers)}`);
const share = (answers: Record<string, string> = {}): string => referenceUrl(`policy/share/?${new URLSearchParams(answers)}`);
/** What is told of one support. */
const told = (page: Page, name: string | RegExp) => page.getByRole('article', { name });

const product = 'umr-jupiter-5t-whole-body-mri';

/** Types once the form can be filled in: before, keys would go nowhere. */
const typeInto = async (field: Locator, text: string): Promise<void> => {
  await expect(field).toBeEditable();
  await field.pressSequentially(text);
};

test('the buyer of a listed device for 3.2 million, on a loan at 3.6 % for three years, gets up to half of the interest', async ({ page }) => {
  await page.goto(calculator({ role: 'buyer', product, listed: 'yes', marketed: 'yes', contract: '320万元', loan: '320万元', rate: '3.6', years: '3' }));
  await expect(page.getByRole('link', { name: /uMR Jupiter/ })).toBeVisible();
  const loan = told(page, '采购贷款贴息');
  await expect(loan).toContainText('适用');
  await expect(loan).toContainText('最高 17.28 万元');
  await expect(loan).toContainText('贷款金额 320 万元 × 年利率 3.6% × 3 年 × 50% = 17.28 万元');
  await expect(loan).toContainText('未超过，以算式结果为准');
  await expect(loan).toContainText('按所填情况：产品在推荐目录内，且为首次投放市场。');
  await expect(told(page, '优先采购')).toContainText('适用');
});

test('the maker of a first set sold for 80 million is held to the cap', async ({ page }) => {
  await page.goto(calculator({ role: 'maker', first: 'first-set', contract: '80 million' }, 'en/'));
  const firsts = told(page, 'Support for the “three firsts”');
  await expect(firsts).toContainText('Applies');
  await expect(firsts).toContainText('Up to 20 million yuan');
  await expect(firsts).toContainText('Contract amount 80 million yuan × 30% = 24 million yuan');
  await expect(firsts).toContainText('the cap decides');
  await expect(told(page, 'Contract support')).toContainText('If the conditions are met, up to 20 million yuan');
});

test('a lessee sees the leasing support alone, and no sum', async ({ page }) => {
  await page.goto(calculator({ role: 'lessee', listed: 'yes', equipment: '320万' }));
  await expect(told(page, '融资租赁支持')).toContainText('最高 96 万元');
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.getByLabel('融资租赁的设备投资额').fill('2000万');
  await expect(told(page, '融资租赁支持')).toContainText('最高 500 万元');
  await expect(page.locator('.calc-results')).toContainText('不作合计');
});

test('where two texts state different caps, both results stand there', async ({ page }) => {
  await page.goto(calculator({ role: 'project-owner', investment: '5亿', equipment: '10亿' }));
  const leasing = told(page, '技改融资租赁补贴');
  await expect(leasing).toContainText('最高 2,000 万元或 5,000 万元（两种文本不一致）');
  await expect(leasing).toContainText('按上限 2 亿元：5,000 万元。');
  await expect(leasing).toContainText('按上限 2,000 万元：2,000 万元。');
});

test('where two texts state different caps, both are told before anything is computed', async ({ page }) => {
  await page.goto(calculator({ role: 'project-owner' }));
  for (const name of ['技改贷款贴息', '技改融资租赁补贴']) {
    await expect(told(page, name)).toContainText('2,000 万元或 2 亿元（两种文本不一致）');
    await expect(told(page, name)).toContainText('相差十倍，待与原文核实');
  }
});

test('a “first” that does not go with the kind of product is remarked on', async ({ page }) => {
  await page.goto(calculator({ role: 'maker', kind: 'software', first: 'first-set' }));
  await expect(page.getByLabel('“三首”认定')).toHaveAccessibleDescription('“三首”认定与产品类别不一致，请核对。');
  await page.getByLabel('“三首”认定').selectOption('first-version');
  await expect(page.getByLabel('“三首”认定')).toHaveAccessibleDescription('');
});

test('equipment is no software', async ({ page }) => {
  await page.goto(calculator({ role: 'maker', kind: 'equipment' }));
  await page.getByText(/^不适用的支持/).click();
  await expect(told(page, /软件/).first()).toContainText('按所填情况，产品类别不在这一项的支持范围内。');
});

test('a project that is not over the threshold is told so', async ({ page }) => {
  await page.goto(calculator({ role: 'project-owner', investment: '2000万', equipment: '100万' }));
  await page.getByText(/^不适用的支持/).click();
  await expect(told(page, '技改融资租赁补贴')).toContainText('没有超过 2,000 万元');
  await expect(told(page, '技改融资租赁补贴')).not.toContainText('还须具备');
  await page.getByLabel('项目投资', { exact: true }).fill('20000000.01');
  await expect(told(page, '技改融资租赁补贴')).toContainText('最高 5 万元');
});

test.describe('bad input', () => {
  const wrong: [what: string, text: string, sentence: string][] = [
    ['a negative amount', '-320万', '不能是负数'],
    ['zero', '0', '不能是零'],
    ['no number', 'abc', '“abc”不是数字'],
    ['an absurd amount', '9999999999999999', '超过一万亿元'],
    ['a text of two readings', '1,5', '不止一种读法'],
    ['Chinese numerals', '三百万', '请用阿拉伯数字'],
    ['another currency', '320万美元', '只按人民币测算'],
  ];
  for (const [what, text, sentence] of wrong) {
    test(`${what} is told at the field, and what does not depend on it stays`, async ({ page }) => {
      await page.goto(calculator({ role: 'project-owner', loan: '1亿', rate: '3', years: '3', investment: '1亿' }));
      await page.getByLabel('贷款金额').fill(text);
      const field = page.getByLabel('贷款金额');
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(field).toHaveAccessibleDescription(new RegExp(sentence));
      await expect(field).toHaveValue(text);
      await expect(told(page, '技改贷款贴息')).toContainText('填写贷款金额后可以测算');
      await expect(told(page, '特别重大技改项目支持')).toContainText('1,000 万元');
    });
  }

  test('full-width digits are read', async ({ page }) => {
    await page.goto(calculator({ role: 'lessee', equipment: '３２０万元' }));
    await expect(told(page, '融资租赁支持')).toContainText('96 万元');
  });

  test('more than three years are told at the field and do not count', async ({ page }) => {
    await page.goto(calculator({ role: 'buyer', loan: '320万', rate: '3.6', years: '5' }));
    await expect(page.getByLabel('贷款年限（年）')).toHaveAccessibleDescription(/只计前 3 年，其余 2 年不计/);
    await expect(page.getByLabel('贷款年限（年）')).not.toHaveAttribute('aria-invalid');
    await expect(told(page, '采购贷款贴息')).toContainText('贷款 5 年，只计 3 年');
  });

  const asked: [field: string, text: string, sentence: string][] = [
    ['贷款年利率（%）', '0.36', '是指 0.36% 还是 3.6%'],
    ['贷款年限（年）', '20个月', '20个月写 1.67'],
    ['贷款年限（年）', '36', '是否指 36 个月？如是，请写 3；确为 36 年，请写“36年”'],
    ['贷款金额', '2千5百万', '的单位有不止一种读法'],
  ];
  for (const [field, text, sentence] of asked) {
    test(`${text} is asked about`, async ({ page }) => {
      await page.goto(calculator({ role: 'buyer' }));
      await page.getByLabel(field).fill(text);
      await expect(page.getByLabel(field)).toHaveAccessibleDescription(new RegExp(sentence.replaceAll('.', '\\.').replaceAll('？', '？')));
      await expect(page.getByRole('alert')).toContainText(sentence);
    });
  }

  test('a rate typed as a fraction is asked about', async ({ page }) => {
    await page.goto(calculator({ role: 'buyer', loan: '320万', rate: '0.0385', years: '3' }));
    await expect(page.getByLabel('贷款年利率（%）')).toHaveAccessibleDescription(/是否指 3.85%/);
  });

  test('broken parts of an address are told, and the rest kept', async ({ page }) => {
    await page.goto(calculator({ role: 'nobody', listed: 'perhaps', loan: '320万', rate: '3.6', years: '3', product: 'no-such-thing', loam: '3' }));
    await expect(page.getByText('链接里的“loam=3”不能识别')).toBeVisible();
    await expect(page.getByText('链接里的“role=nobody”不能识别')).toBeVisible();
    await expect(page.getByText('链接里的“listed=perhaps”不能识别')).toBeVisible();
    await expect(page.getByText('本版没有编号为“no-such-thing”的产品')).toBeVisible();
    await expect(told(page, '采购贷款贴息')).toContainText('17.28 万元');
  });
});

test('answers live in the address, also those that another role does not ask for', async ({ page }) => {
  await page.goto(calculator());
  await page.getByLabel('贷款金额').fill('320万元');
  await page.getByLabel('首次投放市场').selectOption('yes');
  await expect(page).toHaveURL(/\?marketed=yes&loan=320/);
  await page.getByRole('radio', { name: '研制单位' }).check();
  await expect(page.getByLabel('贷款金额')).toHaveCount(0);
  await expect(page).toHaveURL(/role=maker/);
  await page.reload();
  await page.getByRole('radio', { name: '采购单位' }).check();
  await expect(page.getByLabel('贷款金额')).toHaveValue('320万元');
  await page.getByRole('button', { name: '全部清空' }).click();
  await expect(page).toHaveURL(/calculator\/$/);
  await page.goBack();
  await expect(page.getByLabel('贷款金额')).toHaveValue('320万元');
});

test('the other language keeps the answers', async ({ page }) => {
  await page.goto(calculator({ role: 'lessee', equipment: '320万' }));
  await expect(told(page, '融资租赁支持')).toContainText('96 万元');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(told(page, 'Leasing support')).toContainText('960,000 yuan');
  await page.goto(share({ total: '100', part: '40' }));
  await expect(page.getByRole('row', { name: /按金额/ })).toContainText('40%');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('row', { name: /By amount/ })).toContainText('40%');
});

test.describe('before the script is there', () => {
  test.use({ trouble: async ({ page: _ }, use) => use([]) });

  test('nothing can be typed that would be lost, and the page says that it is loading', async ({ page }) => {
    await page.route('**/_astro/SupportCalculator*', (route) => route.abort());
    await page.goto(calculator());
    await expect(page.getByText('正在载入，请稍候再填写')).toBeVisible();
    await expect(page.getByLabel('贷款金额')).toBeDisabled();
    await page.unroute('**/_astro/SupportCalculator*');
    await page.reload();
    await expect(page.getByLabel('贷款金额')).toBeEnabled();
    await expect(page.getByText('正在载入，请稍候再填写')).toHaveCount(0);
  });
});

test('a result is announced', async ({ page }) => {
  await page.goto(calculator({ role: 'lessee' }));
  await page.getByLabel('融资租赁的设备投资额').fill('320万');
  const status = page.locator('.calc-results').getByRole('status');
  await expect(status).toHaveText('已更新：1 项支持，其中 1 项算出金额。 融资租赁支持：如符合条件，最高 96 万元');
  await page.getByLabel('融资租赁的设备投资额').fill('300万');
  await expect(status).toContainText('最高 90 万元');
});

test('what the page opens with is not announced', async ({ page }) => {
  await page.goto(calculator({ role: 'buyer', product, loan: '320万', rate: '3.6', years: '3' }));
  await expect(page.getByRole('link', { name: /uMR Jupiter/ })).toBeVisible();
  await expect(told(page, '采购贷款贴息')).toContainText('17.28 万元');
  await expect(page.locator('.calc-results').getByRole('status')).toHaveText('');
});

test('a hundred digits are repeated in part, and fit a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(calculator({ role: 'x'.repeat(100), contract: 'x'.repeat(100), loan: '9'.repeat(60), rate: '3.6', years: '3', product: 'y'.repeat(100) }));
  await expect(page.getByText('本版没有编号为“yyy')).toBeVisible();
  await expect(page.getByText(`“${'x'.repeat(30)}…”不是数字`)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});

test.describe('the product', () => {
  test('is found by name and chosen with the keyboard', async ({ page }) => {
    await page.goto(calculator());
    const field = page.getByRole('combobox', { name: '产品名称' });
    await typeInto(field, 'jupiter');
    await expect(page.getByRole('option', { name: /uMR Jupiter/ })).toBeVisible();
    await field.press('ArrowDown');
    await expect(page.getByRole('listbox', { name: '产品名称' }).getByRole('option', { selected: true })).toHaveCount(1);
    await field.press('Enter');
    await expect(page).toHaveURL(new RegExp(`product=${product}`));
    const change = page.getByRole('button', { name: '换一个产品' });
    await expect(change).toBeFocused();
    // Its sector is known now, so that its kind is not asked for.
    await expect(page.getByLabel('产品类别')).toHaveCount(0);
    await change.click();
    await expect(field).toBeFocused();
    await expect(page).not.toHaveURL(/product=/);
  });

  test('that nothing is called is told', async ({ page }) => {
    await page.goto(calculator());
    await typeInto(page.getByRole('combobox', { name: '产品名称' }), 'zzqqxx');
    await expect(page.getByText('没有名称含“zzqqxx”的产品。')).toBeVisible();
  });

  test('that was typed and not chosen is told not to count', async ({ page }) => {
    await page.goto(calculator());
    const field = page.getByRole('combobox', { name: '产品名称' });
    await typeInto(field, 'jupiter');
    await expect(page.getByRole('option', { name: /uMR Jupiter/ })).toBeVisible();
    await expect(page.getByText(/还没有选定产品/)).toHaveCount(0);
    await field.blur();
    await expect(page.getByText('还没有选定产品，“jupiter”未计入测算。')).toBeVisible();
  });

  test('is loaded only when somebody looks for one', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(calculator({ role: 'lessee', equipment: '320万' }));
    await expect(told(page, '融资租赁支持')).toContainText('96 万元');
    expect(asked.filter((url) => url.includes('choices.json'))).toEqual([]);
  });

  test.describe('when the list does not arrive', () => {
    // The browser itself tells of a file that it could not get; that is what this test is about.
    test.use({ trouble: async ({ page: _ }, use) => use([]) });

    test('is told, can be tried again, and keeps nothing else from working', async ({ page }) => {
      await page.route('**/products/choices.json', (route) => route.abort());
      await page.goto(calculator({ role: 'buyer', product, loan: '320万', rate: '3.6', years: '3' }));
      await expect(page.getByText('选择产品的数据没有载入')).toBeVisible();
      await expect(told(page, '采购贷款贴息')).toContainText('17.28 万元');
      await page.unroute('**/products/choices.json');
      await page.getByRole('button', { name: '重试' }).click();
      await expect(page.getByRole('link', { name: /uMR Jupiter/ })).toBeVisible();
      await expect(page.getByRole('button', { name: '换一个产品' })).toBeFocused();
    });

    test('again, the button to try it keeps the focus', async ({ page }) => {
      await page.route('**/products/choices.json', (route) => route.abort());
      await page.goto(calculator());
      const field = page.getByRole('combobox', { name: '产品名称' });
      await expect(field).toBeEditable();
      await field.focus();
      const again = page.getByRole('button', { name: '重试' });
      await again.focus();
      await again.press('Enter');
      await expect(page.getByText('正在载入产品')).toHaveCount(0);
      await expect(again).toBeFocused();
    });
  });
});

test('printed, the page has what was filled in and the results, and no controls', async ({ page }) => {
  await page.goto(calculator({ role: 'lessee', equipment: '320万元' }));
  await expect(told(page, '融资租赁支持')).toContainText('96 万元');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('320万元', { exact: true })).toBeVisible();
  await expect(told(page, '融资租赁支持')).toBeVisible();
  for (const control of await page.locator('.calc :is(input, select, button)').all()) await expect(control).toBeHidden();
});

test('what is still needed and what is left open are folded, and open on paper', async ({ page }) => {
  await page.goto(calculator({ role: 'lessee' }));
  const needed = told(page, '融资租赁支持').getByText('还须具备', { exact: true });
  // Hidden is also what is not there yet.
  await expect(told(page, '融资租赁支持')).toBeVisible();
  await expect(needed).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(needed).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(needed).toBeHidden();
});

test('printed, the sheet says of which day it is, what could not be read and how the product stands, all unfolded', async ({ page }) => {
  await page.goto(calculator({ role: 'buyer', product, listed: 'no', kind: 'software', marketed: 'no', loan: '约320万' }));
  await expect(page.getByRole('link', { name: /uMR Jupiter/ })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByText(/^测算日期：\d{4}年\d+月\d+日$/)).toBeVisible();
  await expect(page.locator('dl.calc-given')).toContainText(/uMR Jupiter.*（.+）/);
  await expect(page.getByRole('heading', { name: '全部支持的算法和上限' })).toBeHidden();
  expect(await page.locator('.calc-results details:not([open])').count()).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  await page.goto(calculator({ role: 'buyer', loan: '约320万' }));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('约320万（不能识别，未计入）')).toBeVisible();
});

test('what later documents say is folded under the support', async ({ page }) => {
  await page.goto(calculator({ role: 'project-owner' }));
  const loan = told(page, '技改贷款贴息');
  await loan.getByText(/^其他文件的规定/).click();
  await expect(loan.locator('details time').first()).toBeVisible();
});

test('who leases, or buys on a loan, is shown the way to what a project gets', async ({ page }) => {
  await page.goto(calculator({ role: 'buyer' }));
  await expect(page.getByText(/还可测算/)).toHaveCount(0);
  await page.getByLabel('贷款金额').fill('320万');
  await expect(page.getByText('以项目单位的角色还可测算“技改贷款贴息”。')).toBeVisible();
  await page.goto(calculator({ role: 'lessee', equipment: '320万' }));
  await expect(page.getByText('以项目单位的角色还可测算“技改融资租赁补贴”。')).toBeVisible();
  await page.getByRole('button', { name: '改为项目单位' }).click();
  await expect(page).toHaveURL(/role=project-owner&equipment=/);
  await expect(page.getByText('以承租单位的角色还可测算“融资租赁支持”。')).toBeVisible();
  await expect(told(page, '技改融资租赁补贴')).toContainText('16 万元');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and shows how each support is computed', async ({ page }) => {
    await page.goto(calculator());
    await expect(page.locator('noscript .note')).toHaveText(/^测算需要 JavaScript/);
    await expect(page.locator('noscript .note')).toBeVisible();
    const row = page.getByRole('row', { name: /融资租赁支持/ });
    await expect(row).toContainText('融资租赁的设备投资额 × 30%');
    await expect(row).toContainText('500 万元');
    await expect(page.locator('.calc-form')).toBeHidden();
    await expect(page.locator('.calc-results')).toBeHidden();
  });

  test('the page of the share says how to compute it, without a form', async ({ page }) => {
    await page.goto(share());
    await expect(page.locator('noscript .note')).toBeVisible();
    await expect(page.locator('.calc-form')).toBeHidden();
    await expect(page.locator('.calc-results')).toBeHidden();
  });
});

test.describe('the share of innovative products', () => {
  test('is exact by amount and by lines, with its change', async ({ page }) => {
    await page.goto(share({ total: '1.2亿', part: '3000万', lines: '1,200', partlines: '400', lasttotal: '1亿', lastpart: '2000万' }));
    const amount = page.getByRole('row', { name: /按金额/ });
    await expect(amount).toContainText('3,000 万元 ÷ 1.2 亿元 = 25%');
    await expect(amount).toContainText('上升 5 个百分点');
    await expect(page.getByRole('row', { name: /按项数/ })).toContainText('400 ÷ 1,200 ≈ 33.33%');
  });

  test('is told by its bound where it would be rounded to nothing or all', async ({ page }) => {
    await page.goto(share({ total: '100亿', part: '1元', lines: '1000000', partlines: '999999' }));
    await expect(page.getByRole('row', { name: /按金额/ })).toContainText('不足 0.01%');
    await expect(page.locator('tbody tr').nth(1)).toContainText('超过 99.99%');
  });

  test('misses a number only once its field was left', async ({ page }) => {
    await page.goto(share());
    await page.getByLabel('采购总额').first().fill('100');
    await page.getByLabel('采购总额').first().press('Tab');
    const part = page.getByLabel('其中：创新产品采购额').first();
    await expect(part).toBeFocused();
    await expect(page).toHaveURL(/total=100/);
    await expect(part).not.toHaveAttribute('aria-invalid');
    await part.press('Tab');
    await expect(part).toHaveAccessibleDescription('另一个数已填，请把这个数也填上。');
  });

  test('of more than the whole is told at the field, and the rest kept', async ({ page }) => {
    await page.goto(share({ total: '100', part: '100', lines: '10', partlines: '4' }));
    await expect(page.getByRole('row', { name: /按金额/ })).toContainText('100%');
    await expect(page.getByRole('status')).toHaveText('');
    const part = page.getByLabel('其中：创新产品采购额').first();
    await part.fill('101');
    await expect(part).toHaveAttribute('aria-invalid', 'true');
    await expect(part).toHaveAccessibleDescription(/不能大于总数/);
    await expect(page.getByRole('status')).toHaveText('已更新：按项数 40%');
    await expect(page.getByRole('row', { name: /按项数/ })).toContainText('40%');
    await expect(page).toHaveURL(/part=101/);
  });
});

for (const path of ['policy/calculator/?role=buyer&loan=320&rate=0.03&years=5', 'policy/share/?total=10&part=11&lines=3&partlines=1']) {
  for (const language of ['', 'en/']) {
    test(`/${language}${path} is accessible in light and dark, without errors, and fits every width`, async ({ page }) => {
      await page.goto(referenceUrl(`${language}${path}`));
      await expect(page.locator('[aria-invalid=true]')).not.toHaveCount(0);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
        expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' | ')}`)).toEqual([]);
      }
      for (const width of [320, 390, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `scrolls sideways at ${width} pixels`).toBe(0);
      }
    });
  }
}
