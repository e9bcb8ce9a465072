export default {
  locked: 'Afgesloten',
  lockedAt: 'Afgesloten, {{when}}',
  lockedBy: 'Afgesloten door {{name}}, {{when}}',
};
