import type { CorrespondentId, Party, PartyId } from '../../model.ts';
import { nearestTo } from '../../nearest.ts';
import type { Problem } from '../../problem.ts';
import { madeId } from '../made-id.ts';
import type { Ids } from '../made-id.ts';
import type { EditionSettings } from '../settings/settings.ts';

/** Says of a setting, by the way to it, what is wrong with what it names. */
export type SettingDoubt = (code: string, path: string, message: string, remedy: string) => void;

/** Those who correspond, by whatever an editor may call them. */
export type FindCorrespondent = (called: string) => CorrespondentId | undefined;

/** The sides that the settings name, with those of their members that there are. Reports `unknown-member`; a side of nobody is left out. */
export function givenParties(
  { parties = [] }: EditionSettings,
  find: FindCorrespondent,
  names: readonly string[],
  ids: Ids,
  doubt: SettingDoubt,
): readonly Party[] {
  const taken = new Set<CorrespondentId>();
  return parties.flatMap(({ id, name, shortName, role, members }, at) => {
    const found = members.flatMap((member, number) => {
      const one = find(member);
      if (one === undefined) {
        const near = nearestTo(member, names, (candidate) => candidate);
        const remedy =
          near === undefined
            ? 'Write the name as the letters have it, or the address or key of the person.'
            : `Did you mean “${near}”?`;
        doubt(
          'unknown-member',
          `parties/${at}/members/${number}`,
          `“${member}”, of the party “${name}”, is nobody who sends or receives a letter.`,
          remedy,
        );
      }
      return one === undefined || taken.has(one) ? [] : [one];
    });
    for (const one of found) taken.add(one);
    if (found.length === 0) return [];
    const own = id === undefined ? found[0] : ids.take(madeId(id));
    return [
      { id: own ?? ids.take(madeId(name)), name, shortName: shortName ?? name, role: role ?? '', members: found },
    ];
  });
}

/** The parties that the settings put first, by id or name; undefined where they name none that there is. */
export function givenColumns(
  { firstColumns = [] }: EditionSettings,
  parties: readonly Party[],
  doubt: SettingDoubt,
): readonly PartyId[] | undefined {
  const found = firstColumns.flatMap((called, at): readonly PartyId[] => {
    const party = parties.find(({ id, name, shortName }) => [id, name, shortName].includes(called));
    if (!party)
      doubt(
        'unknown-party',
        `firstColumns/${at}`,
        `“${called}” is no party, so it can be no column.`,
        `There are: ${someOf(parties)}.`,
      );
    return party ? [party.id] : [];
  });
  return found.length > 0 ? [...new Set(found)] : undefined;
}

function someOf(parties: readonly Party[]): string {
  const names = parties.slice(0, 8).map(({ name }) => `“${name}”`);
  return names.join(', ') + (parties.length > names.length ? ' and others' : '');
}
