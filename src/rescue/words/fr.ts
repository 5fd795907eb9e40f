import type { Words } from './words.ts';

export const french: Words = {
  notStarted: 'Cette page n’a pas pu démarrer.',
  firstViewStays:
    'Vous voyez la première vue des lettres : elle peut être lue, mais ses commandes ne répondent pas. Cette panne ne supprime aucune note.',
  failedLater: 'Une partie de cette page a échoué.',
  keptSoFar:
    'Les lettres peuvent toujours être lues. Les notes marquées « Enregistrée » le sont dans ce navigateur. Si une note ne l’indique pas, copiez son texte avant de recharger la page.',
  whatToDo:
    'Rechargez la page avec le bouton ci-dessous : il prend une version plus récente du site, s’il y en a une. Si cela ne suffit pas, enregistrez vos notes dans un fichier sur la page de secours, et transmettez le rapport d’erreur à la personne qui gère ce site.',
  whatToDoInFile:
    'Rouvrez le fichier. Si cela ne suffit pas, transmettez le rapport d’erreur à la personne qui vous a donné le fichier, ou lisez l’édition là où elle est publiée. Vos notes restent dans ce navigateur.',
  browserLacks: (what) =>
    `Ce navigateur est plus ancien que ce qu’exige la page : il lui manque ${what}. Mettez-le à jour ou lisez les lettres dans un autre ; les notes sont dans celui-ci, et la page de secours les enregistre dans un fichier.`,
  reload: 'Recharger',
  lookingForNewer: 'Recherche d’une version plus récente…',
  toRescuePage: 'Page de secours : enregistrer vos notes',
  close: 'Fermer ce message',
  report: 'Rapport d’erreur',
  reportHint:
    'Voici tout le rapport : la version du site, l’heure, l’erreur et son endroit dans le programme, le navigateur, et l’adresse du site sans ce que vous lisez ou cherchez. Ce que les messages d’erreur citent est omis ; relisez-le avant de le donner à quelqu’un, car un navigateur peut formuler autrement. Il n’est envoyé à personne.',
  copyReport: 'Copier le rapport',
  copied: 'Copié.',
  notCopied: 'Le navigateur n’a pas permis la copie. Sélectionnez le rapport et copiez-le.',

  rescuePage: 'Page de secours',
  whatItDoes:
    'Cette page enregistre vos notes dans des fichiers quand le reste du site ne fonctionne pas. Elle lit ce que ce navigateur a enregistré pour ce site, sans rien modifier ni supprimer. Rien n’est envoyé.',
  looking: 'Recherche des notes…',
  nothingFound: (address) =>
    `Aucune note de ce site n’est enregistrée ici. Les notes restent dans le navigateur, sur l’appareil et sous l’adresse où elles ont été écrites, et une fenêtre privée a les siennes. Ouvrez cette page là-bas ; l’adresse ici est ${address}.`,
  notesOn: (title) => `Notes sur « ${title} »`,
  notes: 'Notes',
  tags: 'Étiquettes',
  inTrash: 'Dans la corbeille',
  layers: 'Couches d’autrui',
  damaged: 'Endommagés ou d’une version plus récente',
  lastChanged: 'Dernière modification',
  unknown: 'inconnue',
  saveBackup: 'Enregistrer notes et étiquettes dans un fichier de sauvegarde',
  backupHint:
    'Contient toutes les notes et étiquettes, aussi celles de la corbeille. Quand le site fonctionnera de nouveau, ouvrez-le sur la page Notes, sous « Conservation ». Les enregistrements endommagés y sont aussi, dans la mesure où un fichier peut les contenir.',
  saveEverything: 'Enregistrer tout tel quel',
  everythingHint:
    'Contient chaque enregistrement tel qu’il est dans la base de données, aussi ceux qui sont endommagés ou scellés, les couches et les réglages. Le site n’ouvre pas ce fichier ; il sert à qui répare ce que le fichier de sauvegarde n’a pas.',
  saveLayer: (title) => `Enregistrer la couche « ${title} »`,
  sealedHint:
    'Ces notes sont scellées par une phrase secrète : ni leur texte ni la date de leur modification ne peuvent être lus ici. Elles ne peuvent être enregistrées que scellées, telles quelles. Gardez la phrase secrète et ne supprimez pas les données de ce site dans le navigateur : une version du site qui fonctionne les ouvrira.',
  nothingIn: 'Cette base de données ne contient ni note ni étiquette.',
  notAllTold: 'Le navigateur ne dit pas quelles notes il garde pour ce site. Seules celles nommées ici sont cherchées.',
  noAnswer:
    'Le stockage du navigateur n’a pas répondu depuis dix secondes. La page attend toujours : dès qu’il répond, les notes apparaissent ici. Sinon, fermez les autres onglets de ce site ; si cela ne suffit pas, redémarrez le navigateur et rouvrez cette page. Ne supprimez pas les données du site.',
  unread: (why) =>
    `Le navigateur n’a pas pu ouvrir cette base de données (${why}). Rien n’y a été modifié. Fermez les autres onglets de ce site, redémarrez le navigateur et ouvrez de nouveau cette page. Ne supprimez pas les données du site.`,
  handedOver: (file) =>
    `Confié au navigateur pour enregistrement : ${file}. Vérifiez qu’il est dans vos téléchargements.`,
  notMade: (why) =>
    `Le fichier n’a pas pu être créé (${why}). Rien n’a été modifié. Essayez « Enregistrer tout tel quel ».`,
  backToLetters: 'Retour aux lettres',
};
