import type { Guide } from '../../guide.ts';

/** In the order of the Dutch edition. Where people will meet the Dutch term, it stands behind the English one. */
export const definitions: Guide['definitions'] = [
  {
    term: 'Educational region (educatieve regio)',
    text: 'A region in which three things are closely tied together: labour-market issues, joint training, and an infrastructure for knowledge.',
  },
  {
    term: 'Catchment area (voedingsgebied)',
    text: 'The area our partnership draws its students and schools from. Where it ends, we decide ourselves.',
  },
  {
    term: 'Joint training (samen opleiden)',
    text: 'Schools and teacher-training institutes train teachers together: partly at the institute, partly at the workplace.',
  },
  {
    term: '100% joint training',
    text: 'All students of the teacher-training institutes are trained within a partnership.',
  },
  {
    term: 'Samen Opleiden partnership',
    text: 'Schools, their boards and teacher-training institutes that have agreed to train teachers together.',
  },
  { term: 'Institute', text: 'The university or university of applied sciences that runs the teacher training.' },
  { term: 'Programme leader', text: 'Whoever runs the programme of the partnership.' },
  {
    term: 'Lead partner (penvoerder)',
    text: 'The partner that, for all partners, handles contact and accounting for the government money, or the person who does so there.',
  },
  {
    term: 'Discussion table (gesprekstafel)',
    text: 'A meeting in the region where parties come together on a subject.',
  },
  {
    term: 'Education labour market',
    text: 'Supply of and demand for people who work in education: teachers and other staff.',
  },
  {
    term: 'Regional infrastructure',
    text: 'The parties, networks and tables in the region, and how they hang together.',
  },
  {
    term: 'In-house academy (huisacademie)',
    text: 'The academy of a school board or school itself, where its staff go on learning.',
  },
  {
    term: 'Regional alliance',
    text: 'A group of schools, teacher-training institutes and other parties in a region, broader than one partnership.',
  },
  { term: 'RAL', text: 'Regional approach to the teacher shortage (regionale aanpak lerarentekort).' },
  {
    term: 'RAP',
    text: 'Regional approach to the staff shortage in education (regionale aanpak personeelstekort onderwijs).',
  },
  { term: 'OCW', text: 'The Dutch Ministry of Education, Culture and Science.' },
  { term: 'VH', text: 'Vereniging Hogescholen, the association of universities of applied sciences.' },
  { term: 'UNL', text: 'Universiteiten van Nederland, the association of universities.' },
  { term: 'Sector councils', text: 'The associations of school boards: PO-Raad, VO-raad and MBO Raad.' },
  { term: 'Sector', text: 'A part of education, such as primary, secondary or vocational education.' },
  { term: 'Single-school board (eenpitter)', text: 'A school board with one school.' },
  {
    term: 'Denomination',
    text: 'The religious or other character of a school, such as public, Catholic or Protestant.',
  },
  {
    term: 'Career changers (zij-instroom)',
    text: 'People who become a teacher from another profession: in front of the class while they train.',
  },
  {
    term: 'PDG',
    text: 'A teaching certificate (pedagogisch-didactisch getuigschrift) with which skilled professionals can become vocational teachers.',
  },
  {
    term: 'Funded and unfunded students',
    text: 'Students who count for the government money, and students who do not.',
  },
  { term: 'Training capacity', text: 'How many students we can train together.' },
  {
    term: 'Training school (opleidingsschool)',
    text: 'One or more schools and one or more institutes that train teachers together, partly at the workplace.',
  },
  {
    term: 'Training-school scheme (regeling opleidingsscholen)',
    text: 'The rules for OCW’s money for training schools. They concern, among other things, categories of students, the percentage of training in practice, and basic quality.',
  },
  {
    term: 't-1',
    text: 'Funding based on the numbers of the year before. Whoever grows has the costs before the money comes.',
  },
  {
    term: 'Quality framework (kwaliteitskader)',
    text: 'The national quality framework for joint training and induction, with requirements that a partnership meets.',
  },
  { term: 'Peer review', text: 'Partnerships look at each other’s quality and help each other to improve it.' },
  {
    term: 'Core and shell (kern-schil)',
    text: 'A form with a fixed core of partners and around it a shell of schools that take part more lightly.',
  },
  { term: 'Satellite school', text: 'A school in the shell: it helps to train, but is not a full partner.' },
  {
    term: 'Allocation key (verdeelsleutel)',
    text: 'The agreement on who gets which share of the places or the money.',
  },
  {
    term: 'Time and resources (facilitering)',
    text: 'The time, money and means that people get for training and mentoring.',
  },
  { term: 'Placement policy', text: 'How we decide which student learns at which school.' },
  { term: 'View of the profession (beroepsbeeld)', text: 'Our shared idea of what a good teacher is and does.' },
  { term: 'Workplace curriculum', text: 'What students learn at the school, and how that is built up.' },
  { term: 'Way of training (opleidingsdidactiek)', text: 'The way in which we teach future teachers.' },
  {
    term: 'Workplace mentor (werkplekbegeleider)',
    text: 'The teacher who guides a student at the workplace from day to day.',
  },
  {
    term: 'School-based teacher educator (schoolopleider)',
    text: 'Whoever takes care of training students at a school and supports the mentors.',
  },
  {
    term: 'Institute-based teacher educator (instituutsopleider)',
    text: 'Whoever trains students on behalf of the institute, also at the school.',
  },
  { term: 'Induction', text: 'Guidance of new teachers in their first years.' },
  {
    term: 'Work-placement model (stagemodel)',
    text: 'The school only offers a place to practise; training remains a matter for the institute.',
  },
  {
    term: 'Shortage and surplus subjects',
    text: 'Subjects with too few teachers, and subjects with enough or too many.',
  },
  {
    term: 'Expansion in quality (kwalitatieve uitbreiding)',
    text: 'A broader social task, for example professional development and induction as well. Growth in numbers is expansion in quantity.',
  },
];
