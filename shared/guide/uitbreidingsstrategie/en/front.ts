import type { Front } from '../compose.ts';

export const front: Front = {
  title: 'Discussion guide: expansion strategy',
  subtitle: 'On the way to 100% joint training',
  introduction: [
    'Every future teacher learns the profession in a partnership of schools and teacher-training institutes: that is 100% joint training (Samen Opleiden). The three sector councils, the teacher-training institutes (VH, UNL) and the Dutch ministry of education (OCW) have set that ambition.',
    'How we get there depends on our region and on the partnerships. That is why those involved in the region discuss the future of joint training, and so also how it can expand. For example, there can be more partnerships. A partnership itself can expand: its partners offer more places, or new partners join. Or it can take another form, such as core and shell.',
    'It is not only about numbers. The (social) task of a partnership can become broader too, for instance by linking joint training with professional development and induction. Sometimes that comes up once a region has reached its numbers, sometimes while it is still working on them.',
    'This guide helps us to talk about our expansion strategy, in the region and in our partnership: about more (in numbers) and about broader (in quality).',
    'In it you find blocks of questions that feed the conversation, and a matrix of variants for expanding joint training. For each variant you see what may weigh in a decision, in which circumstances it fits best, and which blocks of questions for the partnership take you further.',
  ].join('\n\n'),
  audience:
    'For whoever leads or feeds these conversations. Who that is varies. Think of the programme leader, the chair or the lead partner of a Samen Opleiden partnership.',
  checklist: [
    {
      id: 'studentenaantallen',
      text: 'Numbers: how many students do the institutes have now, in the educational region and placed with us (and perhaps with neighbouring partnerships)?',
    },
    {
      id: 'prognose',
      text: 'Forecast: how many training places will be asked for, in the short and in the medium or long term: in the educational region, and intended with us (and perhaps with neighbouring partnerships)?',
    },
    { id: 'voedingsgebied', text: 'Catchment area: what do we mean by it?' },
    {
      id: 'educatieve-regio',
      text: 'Educational region: what do we mean by it? See the definitions for the description this guide works from.',
    },
    {
      id: 'infrastructuur',
      text: 'Infrastructure: how is the region organised for training and professional development (such as regional alliances, RAL/RAP, education networks, in-house academies, partnerships)?',
    },
    { id: 'agendas', text: 'Agenda: which educational agenda or agendas does the region have?' },
    {
      id: 'ontwikkelingen',
      text: 'Developments: what is going on, nationally and in the region, that matters to training, professional development and the education labour market?',
    },
  ],
  themes: [
    { id: 'regio', title: 'Region and position' },
    { id: 'groei', title: 'Growth' },
    { id: 'sectoren', title: 'Across sectors' },
    { id: 'opdracht', title: 'Broader task' },
  ],
  scenarioAspects: [
    { id: 'financien', title: 'Finance' },
    { id: 'organisatie', title: 'Organisation' },
    { id: 'kwaliteit', title: 'Quality' },
    { id: 'verhoudingen', title: 'Mutual relations' },
    { id: 'plaatsing', title: 'Placement policy' },
  ],
};
