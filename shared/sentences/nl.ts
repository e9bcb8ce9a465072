import type { Sentences } from './sentences.ts';

export const nl: Sentences = {
  invalid: {
    title: 'Er klopt iets niet',
    detail: 'Iets in wat je invulde kan zo niet. Kijk het na en probeer het opnieuw; wat je al schreef staat er nog.',
  },
  'not-joined': {
    title: 'Je doet nog niet mee',
    detail: 'Op dit apparaat doe je nog niet mee aan deze werksessie. Open de link of vul de code in die je kreeg.',
  },
  'wrong-key': {
    title: 'Deze link of code werkt niet',
    detail:
      'Bij deze link of code hoort geen werksessie. Kijk of je hem helemaal overnam, of vraag de gespreksleider om een nieuwe.',
  },
  'not-allowed': {
    title: 'Dit mag je hier niet',
    detail: 'Hiervoor heb je een andere rol nodig. Vraag het de gespreksleider.',
  },
  removed: {
    title: 'Je doet niet meer mee',
    detail:
      'De gespreksleider heeft je uit deze werksessie gehaald. Wat je schreef is bewaard. Wil je terug, vraag het dan de gespreksleider.',
  },
  'joining-closed': {
    title: 'De deur is dicht',
    detail: 'De gespreksleider laat nu niemand meer binnen. Vraag of de deur weer open kan en probeer het dan opnieuw.',
  },
  'wrong-origin': {
    title: 'Deze vraag kwam van een andere site',
    detail: 'Dit kwam niet van de pagina van deze werksessie en is daarom niet gedaan. Open de link die je kreeg.',
  },
  'no-such-workshop': {
    title: 'Deze werksessie is er niet',
    detail: 'De werksessie bestaat niet of is verwijderd. Kijk of je de goede link hebt, of vraag de gespreksleider.',
  },
  'not-found': {
    title: 'Dit is er niet',
    detail: 'Wat je zoekt bestaat niet of is weg. Ga terug en probeer het opnieuw.',
  },
  'epoch-moved': {
    title: 'De groep is verder gegaan',
    detail: 'Er is een nieuwe werkronde begonnen. Laad de pagina opnieuw om verder te werken.',
  },
  conflict: {
    title: 'Dit is intussen veranderd',
    detail: 'Iemand anders was je voor. Kijk wat er nu staat en probeer het opnieuw.',
  },
  frozen: {
    title: 'De tekst ligt vast',
    detail: 'De gespreksleider heeft de tekst vastgezet; er kan niets meer bij. Wat je schreef kun je nog kopiëren.',
  },
  locked: {
    title: 'Dit deel zit op slot',
    detail: 'De gespreksleider heeft dit deel op slot gezet. Wat je schreef kun je nog kopiëren.',
  },
  'facilitator-here': {
    title: 'De gespreksleider is er nog',
    detail:
      'Alleen de gespreksleider zelf kan die rol doorgeven. Is zij twee minuten weg, dan kan een mede-gespreksleider hem overnemen.',
  },
  'last-facilitator': {
    title: 'Er moet een gespreksleider blijven',
    detail: 'Dit is de enige gespreksleider. Maak eerst iemand anders gespreksleider.',
  },
  'file-missing': {
    title: 'Er is geen bestand meegekomen',
    detail: 'Kies een bestand van je leidraad: Word (.docx), Markdown (.md) of een bewaarde leidraad (.json).',
  },
  'file-empty': {
    title: 'Dit bestand is leeg',
    detail: 'Er staat geen tekst in het bestand. Kijk of je het goede koos en of het was opgeslagen.',
  },
  'file-too-big': {
    title: 'Dit bestand is te groot',
    detail:
      'Een leidraad mag 5 MB groot zijn. Haal plaatjes uit het document of bewaar het als Markdown, en probeer het opnieuw.',
  },
  'file-bomb': {
    title: 'Dit bestand wordt uitgepakt te groot',
    detail:
      'Er zit veel meer in dit bestand dan in een gewone leidraad, en daarom is het niet gelezen. Kopieer de tekst naar een nieuw Word-document en probeer het opnieuw.',
  },
  'file-not-text': {
    title: 'Dit is geen tekst',
    detail:
      'Dit bestand is geen Word-document en ook geen leesbare tekst. Kies Word (.docx), Markdown (.md) of een bewaarde leidraad (.json); tekst moet in UTF-8 zijn opgeslagen.',
  },
  'file-old-or-locked': {
    title: 'Dit Word-bestand gaat niet open',
    detail:
      'Het heeft een wachtwoord of is van een oude versie van Word (.doc). Sla het in Word op als .docx zonder wachtwoord en probeer het opnieuw.',
  },
  'file-not-word': {
    title: 'Dit is geen Word-document',
    detail:
      'In dit bestand zit iets anders dan een Word-document. Sla je leidraad op als .docx of als Markdown (.md) en probeer het opnieuw.',
  },
  'file-broken': {
    title: 'Dit bestand is beschadigd',
    detail:
      'Het bestand is niet heel en daarom niet gelezen. Open het in het programma waarmee je het maakte, sla het opnieuw op en probeer het nog eens.',
  },
  'file-not-a-guide': {
    title: 'Dit is geen bewaarde leidraad',
    detail:
      'Het bestand is te lezen, maar er klopt iets niet in de leidraad die erin staat. Bewaar de leidraad opnieuw, of verbeter de genoemde plek.',
  },
  'file-too-hard': {
    title: 'Dit bestand is te ingewikkeld',
    detail:
      'Het lezen van dit bestand duurde te lang of kostte te veel geheugen en is gestopt. Kopieer de tekst naar een nieuw document en probeer het opnieuw.',
  },
  'no-questions': {
    title: 'Er zijn geen vragen gevonden',
    detail:
      'Zet boven elk blok een kop en zet de vragen eronder als lijst. Begin een kernvraag met de kop Kernvraag. Probeer het dan opnieuw.',
  },
  'no-silent-round': {
    title: 'Er is geen stille ronde',
    detail: 'De stille ronde is voorbij of nog niet begonnen. Wat je schreef staat nog op je scherm.',
  },
  'silent-revealing': {
    title: 'De stille ronde wordt net getoond',
    detail: 'Alles komt nu tegelijk op tafel. Wat nog niet bewaard was, staat nog op je scherm.',
  },
  'round-not-open': {
    title: 'Deze stemronde is nog niet open',
    detail: 'Je kunt stemmen zodra de gespreksleider de ronde opent. Er is niets ingevuld.',
  },
  'round-closed': {
    title: 'Deze stemronde is gesloten',
    detail: 'Je stem kwam na het sluiten en telt niet mee. Een stem die je eerder uitbracht, telt nog wel.',
  },
  'round-step': {
    title: 'Dit kan nu niet met deze stemronde',
    detail: 'De ronde is intussen verder, of nog niet zo ver. Kijk hoe hij er nu voor staat.',
  },
  'round-fixed': {
    title: 'Dit ligt vast',
    detail:
      'Een geopende stemronde verandert niet meer, en een ronde kan alleen geheimer worden. Maak zo nodig een nieuwe ronde.',
  },
  'practice-round': {
    title: 'Dit was om te oefenen',
    detail: 'Bij een oefenronde hoort geen besluit. Maak een echte stemronde als je wilt besluiten.',
  },
  'option-gone': {
    title: 'Een keuze is er niet meer',
    detail:
      'Iets waarover gestemd zou worden, is weggehaald of heeft geen titel. Pas de stemronde aan en open hem dan.',
  },
  'confirm-small': {
    title: 'Dit zijn weinig stemmers',
    detail:
      'Met minder dan vijf stemmers kan de uitslag van een geheime ronde laten zien wie wat koos. Bevestig dat je hem toch wilt openen.',
  },
  'roll-empty': {
    title: 'Er is niemand die kan stemmen',
    detail:
      'Er staat niemand op de kiezerslijst. Wacht tot er mensen zijn, of wijs per partner iemand aan die stemt, en open de ronde dan.',
  },
  'not-on-roll': {
    title: 'Je staat niet op de kiezerslijst',
    detail:
      'De lijst lag vast toen deze ronde openging. Je stem is niet meegeteld; vraag de gespreksleider of er een nieuwe ronde komt.',
  },
  'already-cast': {
    title: 'Er is al gestemd',
    detail: 'Deze stem is al uitgebracht en kan niet meer veranderen. De eerste stem telt.',
  },
  'ballot-invalid': {
    title: 'Deze stem past niet bij deze ronde',
    detail: 'Je stem is nog niet uitgebracht. Laad de pagina opnieuw en stem nog een keer.',
  },
  'ballot-foreign-option': {
    title: 'Deze keuze staat niet op het stembiljet',
    detail: 'Je stem is nog niet uitgebracht. Kies alleen uit wat er op het stembiljet staat.',
  },
  'ballot-double-option': {
    title: 'Een keuze staat er twee keer op',
    detail: 'Je stem is nog niet uitgebracht. Noem elke keuze één keer.',
  },
  'ballot-empty': {
    title: 'Je hebt nog niets gekozen',
    detail: 'Je stem is nog niet uitgebracht. Kies minstens één ding en stem dan.',
  },
  'ballot-too-many': {
    title: 'Je koos er te veel',
    detail: 'Je stem is nog niet uitgebracht. Haal er een of meer weg en stem dan.',
  },
  'ballot-out-of-range': {
    title: 'Dit getal kan hier niet',
    detail: 'Je stem is nog niet uitgebracht. Geef een heel getal dat op het stembiljet staat.',
  },
  'ballot-over-cap': {
    title: 'Te veel stippen op één keuze',
    detail: 'Je stem is nog niet uitgebracht. Haal bij deze keuze stippen weg en stem dan.',
  },
  'ballot-over-budget': {
    title: 'Je verdeelde meer stippen dan je hebt',
    detail: 'Je stem is nog niet uitgebracht. Haal stippen weg en stem dan.',
  },
  'ballot-no-reason': {
    title: 'Bij een bezwaar hoort een reden',
    detail: 'Je stem is nog niet uitgebracht. Schrijf in een zin wat je bezwaar is en stem dan.',
  },
  'hands-invalid': {
    title: 'Deze telling klopt niet',
    detail: 'De getelde handen zijn niet opgeslagen. Kijk de aantallen na en vul ze opnieuw in.',
  },
  'not-ready': {
    title: 'Er staat nog iets open',
    detail: 'De tekst is niet vastgezet. Loop de lijst na: rond af wat nog moet, of neem wat open blijft bewust mee.',
  },
  'document-damaged': {
    title: 'Een deel van de tekst is niet te lezen',
    detail:
      'Er is niets vastgezet, want dan zou er tekst ontbreken. Vraag wie de server beheert om een reservekopie terug te zetten.',
  },
  'not-frozen': {
    title: 'De tekst ligt niet vast',
    detail: 'Dit kan alleen met een tekst die vastligt. Kijk hoe de werksessie er nu voor staat.',
  },
  'not-signatory': {
    title: 'Een collega doet dit',
    detail: 'Jouw organisatie heeft iemand anders aangewezen om akkoord te geven. Vraag het die collega.',
  },
  'signoff-complete': {
    title: 'Deze versie is akkoord',
    detail: 'Er is genoeg akkoord en dat ligt vast. Wat jouw organisatie zei, kan niet meer veranderen.',
  },
  'signoff-note': {
    title: 'Er ontbreekt nog iets',
    detail:
      'Schrijf erbij wat je opmerking of reden is, of tot wanneer jullie overleggen. Wat je invulde staat er nog.',
  },
  'other-key': {
    title: 'De sleutel van de server is een andere',
    detail:
      'Deze versie is met een andere sleutel verzegeld dan de server nu heeft. Je oordeel is niet doorgegeven. Vraag wie de server beheert om de oude sleutel terug te zetten.',
  },
  'older-version': {
    title: 'Er is een nieuwere versie',
    detail: 'Over deze versie kan geen oordeel meer worden gegeven. Open de nieuwste versie.',
  },
  'too-big': {
    title: 'Dit is te groot',
    detail: 'Wat je wilde versturen is te groot en is niet opgeslagen. Maak het korter of verdeel het.',
  },
  quota: {
    title: 'Het is vol',
    detail: 'Meer past er niet in deze werksessie. Wat er al staat blijft staan. Overleg met de gespreksleider.',
  },
  'client-too-old': {
    title: 'Deze pagina is verouderd',
    detail: 'Er is een nieuwe versie van Gesprekstafel. Laad de pagina opnieuw; wat was opgeslagen staat er nog.',
  },
  malformed: {
    title: 'Dit was niet te lezen',
    detail:
      'De server kon dit bericht niet lezen en heeft niets veranderd. Laad de pagina opnieuw en probeer het nog eens.',
  },
  'foreign-author': {
    title: 'Dit is van iemand anders',
    detail: 'Je kunt niet namens iemand anders schrijven. Er is niets veranderd.',
  },
  'too-fast': {
    title: 'Even rustig aan',
    detail: 'Er kwamen te veel pogingen kort na elkaar. Er is niets kwijt. Wacht een minuut en probeer het opnieuw.',
  },
  'too-slow': {
    title: 'De verbinding is te traag',
    detail: 'De verbinding kon de groep niet bijhouden. Hij wordt vanzelf hersteld; wat was opgeslagen staat er nog.',
  },
  'store-unavailable': {
    title: 'Opslaan lukt nu niet',
    detail: 'De server kan nu even niets opslaan. Wat al was opgeslagen staat er nog. Probeer het zo opnieuw.',
  },
  'room-failed': {
    title: 'De werksessie gaat nu niet open',
    detail: 'De werksessie kon niet worden geladen. Er is niets kwijt. Probeer het zo opnieuw.',
  },
  restarting: {
    title: 'De server start opnieuw',
    detail: 'De server is zo terug. Wat was opgeslagen staat er nog. Probeer het over een halve minuut opnieuw.',
  },
  'not-built': {
    title: 'De pagina is nog niet klaar',
    detail: 'De server draait, maar de pagina is nog niet gemaakt. Dat gebeurt met „npm start” op de server.',
  },
  internal: {
    title: 'Er ging iets mis',
    detail:
      'Er ging iets mis op de server. Wat al was opgeslagen staat er nog. Probeer het opnieuw; blijft het misgaan, vraag dan wie de server beheert.',
  },
};
