/** @jest-environment jsdom */
import { readManifest } from './readManifest';

/** One tab with a pane button and a function button. */
const manifest = ({
  labelResid = 'Button.Label',
  control = 'Button',
} = {}) => `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>0e1c0000-0000-4000-8000-000000000001</Id>
  <DisplayName DefaultValue="進捗管理"><Override Locale="en-US" Value="Progress" /></DisplayName>
  <DefaultSettings><SourceLocation DefaultValue="https://localhost:3000/taskpane.html" /></DefaultSettings>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts><Host xsi:type="Workbook"><DesktopFormFactor>
      <FunctionFile resid="Commands.Url" />
      <ExtensionPoint xsi:type="PrimaryCommandSurface"><CustomTab id="Tab">
        <Group id="Group"><Label resid="Group.Label" />
          <Control xsi:type="${control}" id="Open"><Label resid="${labelResid}" />
            <Supertip><Title resid="Button.Label" /><Description resid="Button.Tip" /></Supertip>
            <Icon><bt:Image size="16" resid="Icon16" /><bt:Image size="32" resid="Icon32" /></Icon>
            <Action xsi:type="ShowTaskpane"><TaskpaneId>Main</TaskpaneId><SourceLocation resid="Pane.Url" /></Action>
          </Control>
          <Control xsi:type="Button" id="Run"><Label resid="Button.Label" />
            <Supertip><Title resid="Button.Label" /><Description resid="Button.Tip" /></Supertip>
            <Icon><bt:Image size="32" resid="Icon32" /></Icon>
            <Action xsi:type="ExecuteFunction"><FunctionName>refreshVerdicts</FunctionName></Action>
          </Control>
        </Group><Label resid="Tab.Label" />
      </CustomTab></ExtensionPoint>
    </DesktopFormFactor></Host></Hosts>
    <Resources>
      <bt:Images><bt:Image id="Icon16" DefaultValue="https://localhost:3000/assets/16.png" /><bt:Image id="Icon32" DefaultValue="https://localhost:3000/assets/32.png" /></bt:Images>
      <bt:Urls><bt:Url id="Commands.Url" DefaultValue="https://localhost:3000/commands.html" /><bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/taskpane.html?view=generate" /></bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Tab.Label" DefaultValue="KPI" /><bt:String id="Group.Label" DefaultValue="KPIシート" />
        <bt:String id="Button.Label" DefaultValue="生成"><bt:Override Locale="en-US" Value="Generate" /></bt:String>
      </bt:ShortStrings>
      <bt:LongStrings><bt:String id="Button.Tip" DefaultValue="KPIシートを作ります。" /></bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;

describe('the manifest as the ribbon reads it', () => {
  it('gives labels in the display language, and the default where it has no override', () => {
    const english = readManifest(manifest(), 'en-US');
    expect(english.displayName).toBe('Progress');
    expect(english.tabs[0]?.groups[0]?.label).toBe('KPIシート');
    expect(english.tabs[0]?.groups[0]?.buttons[0]?.label).toBe('Generate');
    expect(readManifest(manifest(), 'ja-JP').tabs[0]?.groups[0]?.buttons[0]?.label).toBe('生成');
  });

  it('tells what each button does, at paths of this origin', () => {
    const { functionFileUrl, paneUrl, tabs } = readManifest(manifest(), 'ja-JP');
    expect([paneUrl, functionFileUrl]).toEqual(['/taskpane.html', '/commands.html']);
    expect(tabs[0]?.groups[0]?.buttons.map((button) => button.action)).toEqual([
      { kind: 'showTaskpane', paneUrl: '/taskpane.html?view=generate' },
      { kind: 'executeFunction', functionName: 'refreshVerdicts' },
    ]);
    expect(tabs[0]?.groups[0]?.buttons[0]?.icons.get(32)).toBe('/assets/32.png');
  });

  it('names the resid that nothing has', () => {
    expect(() => readManifest(manifest({ labelResid: 'Nowhere' }), 'ja-JP')).toThrow('"Nowhere"');
  });

  it('refuses a control that it cannot draw, instead of leaving it out', () => {
    expect(() => readManifest(manifest({ control: 'Menu' }), 'ja-JP')).toThrow('Menu');
  });
});
