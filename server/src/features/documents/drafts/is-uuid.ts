/** Whether a subject can be the id of a record: what cannot is answered as one that is not there. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
