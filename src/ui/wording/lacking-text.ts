import { msg } from '@lit/localize';
import type { Edition } from '../../edition/model.ts';

type Form = Pick<Edition, 'form'>;

/** What is said of a letter without words. In an edition of whole letters nothing says that others mention it: its text is not among the files. */
export function lackingText({ form }: Form): string {
  return form === 'transcribed'
    ? msg('its text is not here', { desc: 'of a letter that is only listed' })
    : msg('known only by mention');
}
