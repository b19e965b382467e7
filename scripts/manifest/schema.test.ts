import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { manifestText } from './manifest';

function schema(fileName: string): { fileName: string; contents: string } {
  return { fileName, contents: readFileSync(join(__dirname, fileName), 'utf8') };
}

async function complaints(manifest: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: manifest }],
    schema: [schema('officeApp.xsd')],
    preload: [schema('basicTypes.xsd'), schema('versionOverrides.xsd')],
  });
  return errors.map((error) => error.message);
}

test('manifest.xml fits the schema', async () => {
  expect(await complaints(manifestText)).toEqual([]);
});

test.each([
  ['an http address', /https(:\/\/localhost:3000\/commands)/, 'http$1', 'https://.+'],
  ['a label before the groups', /(<CustomTab id="KpiTab">)/, '$1<Label resid="Tab.Label" />', 'Label'],
  ['a resid of more than 32 characters', /resid="Tab.Label"/, `resid="${'x'.repeat(33)}"`, 'resid'],
  [
    'a short text of more than 125 characters',
    /(id="Group.Make" DefaultValue=")/,
    `$1${'長'.repeat(125)}`,
    'maxLength',
  ],
  ['an unknown action', /xsi:type="ExecuteFunction"/, 'xsi:type="OpenDoor"', 'type'],
  ['a button without a supertip', /<Supertip>[\s\S]*?<\/Supertip>/, '', 'Supertip'],
  ['an id that is no GUID', /<Id>[^<]*/, '<Id>kpi', 'Id'],
  ['a text without English', /<bt:Override Locale="en-US" Value="KPI" \/>/, '', 'Override'],
])('the schema refuses %s', async (_, found, replacement, named) => {
  expect(manifestText).toMatch(found);
  const broken = await complaints(manifestText.replace(found, replacement));
  expect(broken.join('\n')).toContain(named);
});

test('the schema refuses what is not well-formed', async () => {
  expect(await complaints(manifestText.replace('</OfficeApp>', ''))).not.toEqual([]);
});
