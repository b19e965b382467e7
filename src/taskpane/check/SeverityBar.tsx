import type { Severity } from '../../checks/finding';
import { useText } from '../language';
import { SharesBar } from '../parts/SharesBar';
import { SEVERITY_ORDER } from './filter';
import { SEVERITY_LOOKS } from './severityLook';

/** The findings as one bar, worst first. */
export function SeverityBar({ counts }: { readonly counts: Readonly<Record<Severity, number>> }) {
  const text = useText();
  const shares = SEVERITY_ORDER.map((severity) => {
    const { name, symbol, colour } = SEVERITY_LOOKS[severity];
    return { key: severity, name: text(name), count: counts[severity], symbol, colour };
  });
  return <SharesBar shares={shares} />;
}
