import { createHash } from 'node:crypto';
import { contentSecurityPolicy } from './csp';

test('the self-hosted build names no foreign origin', () => {
  const policy = contentSecurityPolicy({ officeJs: 'local', mode: 'production' });
  expect(policy).not.toMatch(/https?:|wss?:|\*/);
});

test('the CDN build adds Microsoft’s CDN and nothing else', () => {
  const policy = contentSecurityPolicy({ officeJs: 'cdn', mode: 'production' });
  expect(new Set(policy.match(/[a-z]+:\/\/[^ ;]+/g))).toEqual(
    new Set(['https://appsforoffice.microsoft.com']),
  );
});

test.each(['cdn', 'local'] as const)(
  'no build (%s) allows inline scripts, inline styles or eval',
  (officeJs) => {
    const policy = contentSecurityPolicy({ officeJs, mode: 'production' });
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toContain('unsafe');
  },
);

test('the one style that may stand inline is the empty one', () => {
  const hash = createHash('sha256').update('').digest('base64');
  expect(contentSecurityPolicy({ officeJs: 'local', mode: 'production' })).toContain(`'sha256-${hash}'`);
});
