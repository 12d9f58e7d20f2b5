/** The version of this package: figures that were kept say which one computed them. */
export const version = '0.1.0';
