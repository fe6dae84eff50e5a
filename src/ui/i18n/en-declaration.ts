/** English for the table of services and cookies in the privacy page: inside the file of the declaration. */
export const enDeclaration = {
  service: 'Service',
  purpose: 'Purpose',
  company: 'Company',
  name: 'Name',
  lifetime: 'Lifetime',
  setBy: 'Set by',
  noServices: 'This site uses no services that need your consent.',
  changeAnswer: 'Change your answer',
};
