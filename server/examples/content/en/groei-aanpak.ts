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
            'Yes: science and maths, and primary teacher training in the villages.',
            'No: subjects for which we already turn students away.',
          ),
        ),
        said('petra', 1, line('May special education go under ‘yes’? They have places and mentors there.')),
      ],
      notes: [
        pro(
          'tobias',
          1,
          'For physics we can place two students tomorrow. We have been looking for a teacher since March.',
          'mehmet',
        ),
      ],
    },
  ],
};
