export { findCompany } from './company.ts';
export { isFreeMail, isPlatform, registrableDomain } from './domains.ts';
export { isAgency } from './employer-domain.ts';
export { familyOf } from './family.ts';
export { findLink } from './link.ts';
export { findPeople } from './people.ts';
export { findPlace } from './place.ts';
export { findRole } from './role.ts';
