/** The smallest pane of the same stack: what React, Fluent UI and office.js cost before a line of ours. */
import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">KPIシートを生成</Button>
    </FluentProvider>,
  );
}
