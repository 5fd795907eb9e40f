/**
 * The words of a language that build sentences and name little: articles, pronouns, prepositions, conjunctions, auxiliary verbs,
 * and what elision and contraction leave of them ("l", "qu", "don", "ll"). Only closed classes: how often a party says "money" is
 * never hidden by them.
 */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: `a an the this that these those each every either neither both all any some no none such other another same own
    i me my myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
    it its itself they them their theirs themselves one who whom whose which what whoever whatever whichever
    and or but nor so yet for if then else because as until while although though unless since whereas whether than
    of at by with about against between into through during before after above below to from up down in out on off over under
    upon within without toward towards among along across around behind beside besides beyond near per via
    am is are was were be been being have has had having do does did doing done will would shall should can could may might must
    ought cannot not never here there where when why how again further once also too very just only even more most less least
    much many few s t d m o ll re ve don doesn didn isn aren wasn weren hasn haven hadn won wouldn shouldn couldn mustn ain`,
  fr: `le la les l un une des du de d au aux ce cet cette ces c ça cela ceci celui celle ceux celles
    je j me m moi tu te t toi il elle on nous vous ils elles se s soi lui leur leurs eux y en
    mon ma mes ton ta tes son sa ses notre nos votre vos
    qui que qu quoi dont où quel quelle quels quelles lequel laquelle lesquels lesquelles auquel duquel auxquels desquels
    et ou mais ni or car donc si comme lorsque lorsqu quand puisque puisqu quoique quoiqu afin ainsi alors
    à dans par pour sur sous avec sans vers chez entre contre depuis pendant avant après devant derrière dès jusque jusqu
    parmi selon malgré hors outre envers
    suis es est sommes êtes sont étais était étions étiez étaient fus fut furent serai sera serons serez seront serait seraient
    sois soit soient été étant être ai as a avons avez ont avais avait avions aviez avaient eut eurent aurai aura aurons aurez
    auront aurait auraient aie ait aient eu ayant avoir
    ne n pas plus non aussi très tout toute tous toutes même mêmes autre autres chaque quelque quelques aucun aucune tel
    telle tels telles plusieurs là ici encore déjà`,
  ar: `في من على إلى عن مع بين عند لدى منذ حتى خلال حول دون بدون ضد نحو قبل بعد تحت فوق أمام وراء خلف
    و ف ب ل ك أو أم بل ثم لكن لكنّ إن أن إنّ أنّ كأن لأن لأنّ ليت لعل إذا إذ لو لولا لما كي لكي كما مثل
    ما لا لم لن ليس ليست ليسوا غير سوى إلا قد لقد سوف هل يا أي أية كل بعض كلا كلتا جميع نفس ذات
    أنا نحن أنت أنتم أنتما أنتن هو هي هم هن هما إياه إياها إياهم
    هذا هذه هذان هاتان هؤلاء ذلك تلك أولئك هنا هناك
    الذي التي الذين اللذان اللتان اللاتي اللواتي ماذا متى أين كيف كم لماذا
    كان كانت كانوا يكون تكون كنت كنا يكونون
    به بها بهم بنا بكم له لها لهم لنا لكم لي فيه فيها فيهم فينا فيكم منه منها منهم منا منكم عنه عنها عنهم عنا عنكم
    عليه عليها عليهم علينا عليكم إليه إليها إليهم إلينا إليكم إليك معه معها معهم معنا معكم
    وهو وهي وهم وما ولا ولم ومن وفي وعلى وإلى وأن وإن وقد فإن فقد فلا`,
};

/** Whether there are any for a language, by its BCP 47 tag. */
export function hasFunctionWords(lang: string): boolean {
  return functionWords(lang).length > 0;
}

/** The function words of a language, by its BCP 47 tag; none where we know none. */
export function functionWords(lang: string): readonly string[] {
  return FUNCTION_WORDS[lang.split('-')[0] ?? '']?.split(/\s+/) ?? [];
}
