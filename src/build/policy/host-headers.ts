/** What a page here never asks for. It does ask for the clipboard, to copy citations and links and to paste letters, and to share. */
const OFF = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'xr-spatial-tracking',
];

/** The headers that a host should send with every file, given the policy that the page has in itself. */
function headersOf(policy: string): Readonly<Record<string, string>> {
  return {
    // A page can't say in itself who may show it in a frame. Workers obey what is sent with their own file alone.
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': OFF.map((name) => `${name}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/** Where hosts look for their headers, or may be told to. */
const FORMS: Readonly<Record<string, (lines: readonly (readonly [name: string, value: string])[]) => string>> = {
  // Netlify and Cloudflare Pages.
  _headers: (lines) => `/*\n${lines.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`,
  // Apache.
  '.htaccess': (lines) =>
    `<IfModule mod_headers.c>\n${lines.map(([name, value]) => `  Header always set ${name} "${value}"\n`).join('')}</IfModule>\n`,
  'headers.nginx.conf': (lines) => lines.map(([name, value]) => `add_header ${name} "${value}" always;\n`).join(''),
  'headers.Caddyfile': (lines) => `header {\n${lines.map(([name, value]) => `\t${name} "${value}"\n`).join('')}}\n`,
};

/** The longest line that Cloudflare reads. */
const LONGEST = 2000;

/** The same headers as files for hosts, by name. */
export function headerFiles(policy: string): Readonly<Record<string, string>> {
  const lines = Object.entries(headersOf(policy));
  for (const [name, value] of lines)
    if (name.length + value.length + 4 > LONGEST) throw new Error(`${name} is too long for some hosts: ${value}`);
  return Object.fromEntries(Object.entries(FORMS).map(([file, write]) => [file, write(lines)]));
}
