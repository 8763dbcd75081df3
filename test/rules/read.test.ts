import { describe, expect, it } from 'vitest';
import { checks, fields, kinds, readRules } from '../../src/index.js';
import { type Mistake, RulesError } from '../../src/rules/mistake.js';

const mistakesIn = async (text: string): Promise<readonly Mistake[]> => {
  try {
    await readRules({ text, path: 'rules.yaml' });
    return [];
  } catch (error) {
    if (error instanceof RulesError) return error.mistakes;
    throw error;
  }
};

const shown = (mistakes: readonly Mistake[]): string[] =>
  mistakes.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('a file of rules', () => {
  const YAML = `
fields:
  price: { type: money, label: price, per: share }
  shares: { type: quantity, label: [shares, { pattern: 'stocks?' }], unit: share, kinds: [offering-resolution] }
checks:
  price-is-fair:
    equation: price × shares <= 100
    severity: note
    why: Because.
`;
  const JSON_TEXT = JSON.stringify({
    fields: {
      price: { type: 'money', label: 'price', per: 'share' },
      shares: {
        type: 'quantity',
        label: ['shares', { pattern: 'stocks?' }],
        unit: 'share',
        kinds: ['offering-resolution'],
      },
    },
    checks: { 'price-is-fair': { equation: 'price × shares <= 100', severity: 'note', why: 'Because.' } },
  });

  it.each([
    ['YAML', YAML],
    ['YAML after a byte order mark', `\uFEFF${YAML}`],
    ['YAML of another system', YAML.replaceAll('\n', '\r\n')],
    ['JSON', JSON_TEXT],
    ['JSON indented by tabs', JSON.stringify(JSON.parse(JSON_TEXT), null, '\t')],
  ])('is %s', async (_, text) => {
    const rules = await readRules({ text });
    expect(rules.fields.map(({ summary: _summary, label: _label, ...field }) => field)).toEqual([
      { id: 'price', type: 'money', per: 'share' },
      { id: 'shares', type: 'quantity', unit: 'share', kinds: ['offering-resolution'] },
    ]);
    expect(rules.checks).toMatchObject([
      { id: 'price-is-fair', severity: 'note', law: 'price × shares ≤ 100', why: 'Because.' },
    ]);
    expect(rules.checks[0]!.needs).toEqual(rules.fields);
  });

  it.each(['', '# nothing yet', 'fields: {}', '{ "schema": "crossfoot/rules/1" }'])(
    '%j adds nothing',
    async (text) => {
      expect(await readRules({ text })).toEqual({ fields: [], topics: [], checks: [] });
    },
  );

  it('says where a field is looked for when nothing else is said of it', async () => {
    const { fields: own } = await readRules({ text: YAML });
    expect(own[1]!.summary).toBe('A figure labelled “shares” or /stocks?/.');
  });
});

describe('a mistake has its line and column', () => {
  const field = (rest: string): string => `fields:\n  price: {${rest}}\n`;
  const check = (equation: string): string =>
    `fields: { price: { type: money, label: x }, day: { type: date, label: x }, part: { type: ratio, label: x } }
checks:
  a:
    equation: ${equation}
`;
  it.each<[string, string, readonly string[]]>([
    [
      'no YAML',
      'fields: [',
      ['1:10 Flow sequence in block collection must be sufficiently indented and end with a ]'],
    ],
    ['a name twice', 'fields: {}\nfields: {}', ['2:1 Map keys must be unique']],
    ['a tag', 'fields: !x {}', ['1:9 Unresolved tag: !x']],
    ['two documents', 'fields: {}\n---\nfields: {}', ['2:1 holds more than one document']],
    ['a list', '- a', ['1:1 the file should be a list of names and values']],
    ['an unknown name', 'feilds: {}', ['1:1 the file has no “feilds”; did you mean fields?']],
    ['a version', 'schema: crossfoot/rules/9', ['1:9 schema should be one of crossfoot/rules/1']],
    ['a field that is none', 'fields:\n  a: 3', ['2:6 fields.a should be a list of names and values']],
    ['a field that is empty', 'fields:\n  a:', ['2:3 fields.a is missing: a list of names and values']],
    [
      'no type',
      field('label: x'),
      ['2:10 fields.price.type is missing: one of quantity, money, ratio, date, period, duration'],
    ],
    [
      'a wrong type',
      field('label: x, type: mony'),
      ['2:27 fields.price.type should be one of quantity, money, ratio, date, period, duration'],
    ],
    [
      'an unknown option',
      field('label: x, type: money, lable: y'),
      ['2:34 fields.price has no “lable”; did you mean label?'],
    ],
    [
      'a wrong id',
      'fields:\n  Price: { type: money, label: x }',
      ['2:3 fields.Price is no id of a field: small letters, digits and _, a letter first'],
    ],
    ['no label', field('type: money'), ['2:3 fields.price has no label, and would take any figure']],
    [
      'a label that is none',
      field('type: money, label: 3'),
      ['2:31 fields.price.label takes words, { pattern: … }, or a list of those'],
    ],
    ['an empty label', field('type: money, label: ""'), ['2:31 fields.price.label is empty']],
    [
      'no pattern',
      field('type: money, label: [x, { pattern: "a(" }]'),
      ['2:46 fields.price.label.1.pattern is no pattern: missing closing ): a('],
    ],
    [
      'a pattern that looks ahead',
      'fields:\n  price:\n    type: money\n    label: x\n    not:\n      pattern: (?=x)',
      ['6:16 fields.price.not.pattern is no pattern: invalid or unsupported Perl syntax: (?='],
    ],
    [
      'a unit of money',
      field('type: money, label: x, unit: yen'),
      ['2:34 fields.price.unit is for quantities, and this is of type money'],
    ],
    [
      'a currency',
      field('type: money, label: x, currency: yen'),
      ['2:44 fields.price.currency is no currency code, such as JPY'],
    ],
    [
      'an unknown kind',
      field('type: money, label: x, kinds: [offering-resolutions]'),
      ['2:42 there is no kind offering-resolutions; did you mean offering-resolution?'],
    ],
    [
      'a name that is taken',
      'fields:\n  total_rights: { type: quantity, label: x }\nchecks:\n  weekday-fits-date: { equation: total_shares = 1 }',
      [
        '2:3 total_rights is the name of a field that is built in: choose another',
        '4:3 weekday-fits-date is the name of a check that is built in: choose another',
      ],
    ],
    [
      'a name twice over',
      'fields: { a: { type: money, label: x } }\nchecks: { a: { equation: a = 1 } }',
      ['2:11 a is also a field'],
    ],
    [
      'a word of equations',
      'fields: { sum: { type: money, label: x } }',
      ['1:11 sum is a word of equations: choose another'],
    ],
    ['no equation', 'checks:\n  a: { severity: note }', ['2:6 checks.a.equation is missing: text']],
    [
      'a wrong severity',
      'checks:\n  a: { equation: x = y, severity: fatal }',
      ['2:35 checks.a.severity should be one of error, warning, note'],
    ],
    [
      'an unknown field',
      check('price = prize'),
      ['4:23 checks.a.equation: there is no field prize; did you mean price?'],
    ],
    [
      'a sign too many',
      check('price = = price'),
      ['4:23 checks.a.equation: “=” stands where a field, a number or a bracket is expected'],
    ],
    [
      'in quotes',
      check('"price = prize"'),
      ['4:24 checks.a.equation: there is no field prize; did you mean price?'],
    ],
    [
      'in a block',
      check('|\n      price\n      = prize'),
      ['6:9 checks.a.equation: there is no field prize; did you mean price?'],
    ],
    [
      'in a folded block',
      check('>-\n      price\n      =\n      prize'),
      ['7:7 checks.a.equation: there is no field prize; did you mean price?'],
    ],
    [
      'over two lines',
      check('price\n      = prize'),
      ['5:9 checks.a.equation: there is no field prize; did you mean price?'],
    ],
    [
      'behind an escape',
      check('"price \\u003d prize"'),
      ['4:15 checks.a.equation: there is no field prize; did you mean price?'],
    ],
    [
      'a day',
      check('day = 3'),
      ['4:15 checks.a.equation: day is a date, and an equation takes quantities, amounts and ratios'],
    ],
    ['no field', check('1 = 1'), ['4:15 checks.a.equation: it names no field']],
    ['a bare percentage', check('part <= 20'), ['4:23 checks.a.equation: part is a percentage: write 20 %']],
    [
      'sides that differ',
      check('price = total_shares'),
      ['4:15 checks.a.equation: the units do not fit: money against share'],
    ],
    [
      'a sum of unlike things',
      check('price + total_shares = price'),
      ['4:15 checks.a.equation: what is added or subtracted differs in unit'],
    ],
    [
      'a figure too many',
      check(`${'price + '.repeat(60)}price = price`),
      ['4:495 checks.a.equation: more than 60 figures'],
    ],
    [
      'several at once',
      'fields:\n  a: { type: x, label: y }\n  b: { label: y }\nchecks:\n  c: {}',
      [
        '2:14 fields.a.type should be one of quantity, money, ratio, date, period, duration',
        '3:6 fields.b.type is missing: one of quantity, money, ratio, date, period, duration',
        '5:6 checks.c.equation is missing: text',
      ],
    ],
  ])('%s', async (_, text, expected) => {
    expect(shown(await mistakesIn(text))).toEqual(expected);
  });

  it('and the path of the file in front', async () => {
    const reading = readRules({ text: 'feilds: {}', path: 'a/rules.yaml' });
    await expect(reading).rejects.toThrow('a/rules.yaml:1:1: the file has no “feilds”');
    await expect(reading).rejects.toMatchObject({ name: 'RulesError', path: 'a/rules.yaml' });
  });
});

it('names that are built in are known to equations', async () => {
  const text = 'checks: { a: { equation: "total_rights × shares_per_right = total_shares" } }';
  const { checks: own } = await readRules({ text });
  expect(own[0]!.needs.every((field) => fields.includes(field))).toBe(true);
  expect(kinds.length + checks.length).toBeGreaterThan(10);
});

describe('a hostile file is refused at once', () => {
  const many = (count: number, made: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => made(index)).join('');
  it.each<[string, string, string]>([
    ['deep lists', `a: ${'['.repeat(1000)}${']'.repeat(1000)}`, '1:15 nested too deeply'],
    ['very deep lists', '['.repeat(200_000), 'too much is written here'],
    ['deep maps', '{a: '.repeat(3000), 'nested too deeply'],
    ['deep keys', '? '.repeat(20_000), 'nested too deeply'],
    ['deep steps', many(100, (index) => `${' '.repeat(index)}a:\n`), '13:13 nested too deeply'],
    [
      'aliases of aliases',
      `a0: &a0 [x, x]\n${many(9, (index) => `a${index + 1}: &a${index + 1} [${`*a${index},`.repeat(9)}]\n`)}`,
      '1:1 its aliases unfold to too much',
    ],
    ['very many aliases', `a: &a x\nb: [${'*a,'.repeat(2000)}]`, 'too many entries'],
    [
      'many lists of aliases',
      `a: &a x\n${many(20, (index) => `b${index}: [${'*a,'.repeat(20)}]\n`)}`,
      'too many aliases',
    ],
    ['an alias of itself', 'fields: &a { b: *a }', '1:12 fields.b.type is missing'],
    ['many keys', many(5000, (index) => `k${index}: 1\n`), 'too many entries'],
    ['a long text', `a: ${'x'.repeat(300_000)}`, '1:1 too long'],
    ['many marks', `a: ${'"'.repeat(200_000)}`, 'too much is written here'],
    [
      'many fields',
      `fields:\n${many(201, (index) => `  f${index}: { type: money, label: x }\n`)}`,
      '2:3 fields takes 200',
    ],
    ['a long label', `fields: { a: { type: money, label: ${'x'.repeat(201)} } }`, '1:36 fields.a.label'],
    [
      'a pattern that repeats',
      'fields: { a: { type: money, label: { pattern: "(a{1,30}b{1,30}){30}" } } }',
      '1:47 fields.a.label.pattern is a pattern that repeats too much',
    ],
    [
      'many patterns',
      `fields:\n${many(21, (index) => `  f${index}: { type: money, label: [${'{ pattern: x }, '.repeat(10)}] }\n`)}`,
      '22:42 200 patterns are the limit',
    ],
    [
      'a pattern of powers',
      'fields: { a: { type: money, label: { pattern: "((x{99}){99}){99}" } } }',
      'invalid repeat count',
    ],
    [
      'a huge number',
      'checks: { a: { equation: "total_shares = 1e999999999" } }',
      '1:42 checks.a.equation: a number',
    ],
    ['a deep equation', `checks: { a: { equation: "${'('.repeat(900)}" } }`, 'brackets inside one another'],
    ['a long equation', `checks: { a: { equation: "${'a+'.repeat(900)}" } }`, 'is too long: 1000'],
    ['nothing but noughts', '\0'.repeat(1000), '1:1 the file should be'],
  ])('%s', async (_, text, expected) => {
    const mistakes = shown(await mistakesIn(text));
    expect(mistakes.join('\n')).toContain(expected);
    expect(mistakes.length).toBeLessThanOrEqual(20);
  });
});
