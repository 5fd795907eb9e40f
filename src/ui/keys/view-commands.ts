import { msg, str } from '@lit/localize';
import type { Edition } from '../../edition/model.ts';
import { hasWrittenText } from '../../edition/transcribed-ranges.ts';
import { datingSources } from '../../views/dating.ts';
import { sigilOf } from '../../views/source-names.ts';
import { alignmentsOf } from '../../views/offered-view.ts';
import { FIRST_VIEW, LAYERS, STANDINGS, toggled } from '../../views/view-state.ts';
import type { Alignment, Layer, Standing, ViewState } from '../../views/view-state.ts';
import { intent } from './command.ts';
import type { Command, CommandRoom } from './command.ts';
import { strokesOf } from './key-words.ts';

/** How the letters are shown: alignment, filters, themes, layers and dates. */
export function viewCommands(state: CommandRoom): readonly Command[] {
  const { edition, view } = state;
  return [
    ...alignmentsOf(edition).map((align): Command => ({
      ...change(`align-${align}`, () => alignWords(edition, align), { align }),
      inUse: view.align === align,
    })),
    ...(edition.exchanges.length > 0 ? STANDINGS : []).map((one) =>
      change(`only-${one}`, () => onlyWords(one, view.only.includes(one)), { only: toggled(view.only, one) }),
    ),
    ...(view.themesOff.length > 0 ? [othersCommand(view)] : []),
    ...(hasWrittenText(edition) ? [textCommand(view)] : []),
    change('first-view', () => msg('Back to the first view'), FIRST_VIEW),
    {
      id: 'share',
      group: 'view',
      title: () => msg('Share this view: copy a link…'),
      stroke: strokesOf('share')[0],
      run: () => [intent('dialog-open', { dialog: 'share' })],
    },
    {
      id: 'privacy',
      group: 'view',
      title: () => msg('Privacy: what is stored, and what was asked for'),
      run: () => [intent('dialog-open', { dialog: 'privacy' })],
    },
    ...themeCommands(state),
    ...LAYERS.map((layer): Command => ({
      ...change(`layer-${layer}`, () => layerWords(layer, view.layersOff.includes(layer), edition), {
        layersOff: toggled(view.layersOff, layer),
      }),
      group: 'layers',
    })),
    ...(['edition', ...datingSources(edition), 'widest'] as const).map((dating): Command => ({
      ...change(`dates-${dating}`, () => datingWords(state, dating), { dating }),
      group: 'dates',
      inUse: view.dating === dating,
    })),
  ];
}

function change(id: string, title: () => string, part: Partial<ViewState>): Command {
  return { id, group: 'view', title, run: () => [intent('view-change', part)] };
}

function themeCommands({ edition, view }: CommandRoom): readonly Command[] {
  const strokes = strokesOf('theme');
  return edition.themes.map(({ id, name }, index): Command => {
    const off = view.themesOff.includes(id);
    return {
      ...change(`switch-${id}`, () => (off ? msg(str`Switch ${name} on`) : msg(str`Switch ${name} off`)), {
        themesOff: toggled(view.themesOff, id),
      }),
      group: 'themes',
      stroke: strokes[index],
    };
  });
}

/** What becomes of the passages whose themes are off. */
function othersCommand({ others }: ViewState): Command {
  return others === 'dim'
    ? change('others', () => msg('Hide passages whose themes are off'), { others: 'hide' })
    : change('others', () => msg('Show passages whose themes are off, dimmed'), { others: 'dim' });
}

/** Which text of the letters is shown. */
function textCommand({ text }: ViewState): Command {
  const command =
    text === 'reading'
      ? change('text', () => msg('Show the letters as written on the paper'), { text: 'diplomatic' })
      : change('text', () => msg('Show the reading text of the letters'), { text: 'reading' });
  return { ...command, stroke: strokesOf('text')[0] };
}

function alignWords({ form }: Pick<Edition, 'form'>, align: Alignment): string {
  const words: Readonly<Record<Alignment, string>> = {
    date: msg('Align by date'),
    exchange: form === 'transcribed' ? msg('Set letters beside their replies') : msg('Align by exchange'),
    theme: msg('Align by theme'),
  };
  return words[align];
}

function onlyWords(standing: Standing, on: boolean): string {
  if (standing === 'unanswered') {
    return on ? msg('No longer only unanswered claims') : msg('Show only unanswered claims');
  }
  return on ? msg('No longer only answers to nothing quoted') : msg('Show only answers to nothing quoted');
}

function layerWords(layer: Layer, off: boolean, { form }: Pick<Edition, 'form'>): string {
  const words: Readonly<Record<Layer, readonly [hide: string, show: string]>> = {
    letter: [msg('Hide the letters’ own words'), msg('Show the letters’ own words')],
    glosses: [msg('Hide glosses'), msg('Show glosses')],
    omissions: [msg('Hide omissions'), msg('Show omissions')],
    reported:
      form === 'transcribed'
        ? [msg('Hide the edition’s words on letters'), msg('Show the edition’s words on letters')]
        : [msg('Hide what is only reported'), msg('Show what is only reported')],
    edition: [msg('Hide the edition’s notes'), msg('Show the edition’s notes')],
    phrases: [msg('Do not mark phrases'), msg('Mark phrases')],
  };
  return words[layer][off ? 1 : 0];
}

function datingWords({ edition }: CommandRoom, dating: ViewState['dating']): string {
  if (dating === 'edition') return msg('Dates as the source of each passage gives them');
  if (dating === 'widest') return msg('Widest dates: all that the sources allow, each where it is most exact');
  return msg(str`Dates as ${sigilOf(edition, dating)} gives them`);
}
