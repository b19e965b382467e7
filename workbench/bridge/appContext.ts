/**
 * What the host tells office.js about itself when the add-in starts (`ContextActivationManager_getAppContextAsync`).
 * Office.context and `requirements.isSetSupported` are made from it by office.js.
 */

export interface HostFacts {
  readonly addinId: string;
  readonly addinName: string;
  /** Display language, e.g. `ja-JP`. */
  readonly language: string;
  /** Name of the open workbook, e.g. `Book1.xlsx`. */
  readonly workbookName: string;
  /** Requirement sets that the host truly supports, e.g. `{ ExcelApi: '1.14' }`. */
  readonly requirementSets: Readonly<Record<string, string>>;
}

/** `OSF.AppName.ExcelWebApp`: office.js makes host `Excel` and platform `OfficeOnline` of it. */
const excelWebApp = 16;
/** `OSF.ClientMode.ReadWrite`. */
const readWrite = 1;
/** `OSF.OsfControlType.ContainerLevel`: a task pane. */
const taskPane = 1;

/** The fields without which office.js refuses to start, and those behind Office.context. */
export function appContext(facts: HostFacts): Readonly<Record<string, unknown>> {
  return {
    _id: facts.addinId,
    _appName: excelWebApp,
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _appUILocale: facts.language,
    _dataLocale: facts.language,
    _docUrl: facts.workbookName,
    _clientMode: readWrite,
    _settings: [],
    _reason: 'documentOpened',
    _osfControlType: taskPane,
    _eToken: '',
    _correlationId: '',
    _appInstanceId: facts.addinId,
    _requirementMatrix: JSON.stringify(facts.requirementSets),
    _hostFullVersion: '16.0.0.0',
    _addinName: facts.addinName,
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
