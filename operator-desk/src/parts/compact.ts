/** `?compact` in the address: the small window that stays on top of other programs. */
export const isCompact = (): boolean => new URLSearchParams(location.search).has('compact');
