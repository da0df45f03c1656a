/** Where a village without an account signs for a document: the address that a clerk sends on by message or reads out (requirements, D-1a). */
export const receiptAddress = (address: string, code: string): string => `${address}/api/receipts/${code}`;
