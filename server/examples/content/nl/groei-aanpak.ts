import { type BlockContent, pro, said } from '../content.ts';
import { bullets, line } from '../text.ts';

export const groeiAanpak: BlockContent = {
  block: 'groei-aanpak',
  questions: [
    {
      question: 1,
      answer: [
        said(
          'joris',
          2,
          bullets(
            'Wel: de bètavakken, en de pabo in de dorpen.',
            'Niet: vakken waarvoor we nu al studenten teleurstellen.',
          ),
        ),
        said('petra', 1, line('Mag het speciaal onderwijs bij ‘wel’? Daar zijn plekken én begeleiders.')),
      ],
      notes: [
        pro(
          'tobias',
          1,
          'Voor natuurkunde kunnen we morgen twee studenten plaatsen. We zoeken al sinds maart een docent.',
          'mehmet',
        ),
      ],
    },
  ],
};
