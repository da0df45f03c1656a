-- What a document was drafted from, where that is still worked on; and which of a document's files was asked for last.

-- Digest of a record such as a result before its issue: a document that was made of another state of it is neither signed nor issued.
alter table document add column source text;

-- The newest routing slip is the one that counts; several can be asked for at one instant.
alter table document_file add column n bigint generated always as identity;
