/**
 * Rights as `grant` statements, in the catalogue's words.
 */

/**
 * SQL: the lines that grant what an access control list gives to others than the owner, or NULL. PUBLIC's default rights (to
 * execute functions, to use types) are listed like any other, since leaving them out would hide them.
 * MAINTAIN came with PostgreSQL 17; nobody but the owner is given it.
 */
export function grantsOf(list: string, owner: string, target: string): string {
  return `(
    select string_agg(format('grant %s on %s to %s;', given.rights, ${target}, given.role), e'\\n' order by given.role)
    from (
      select coalesce(quote_ident(r.rolname), 'public') as role,
        string_agg(lower(x.privilege_type) || case when x.is_grantable then ' with grant option' else '' end, ', '
          order by x.privilege_type) as rights
      from aclexplode(${list}) x
      left join pg_roles r on r.oid = x.grantee
      where x.grantee <> ${owner} and x.privilege_type <> 'MAINTAIN'
      group by 1
    ) given
  )`;
}

/** SQL: a condition that leaves out what an extension brought. */
export const notOfExtension = (catalogue: string, oid: string) =>
  `not exists (select from pg_depend d
    where d.classid = '${catalogue}'::regclass and d.objid = ${oid} and d.deptype = 'e')`;

/** SQL: the `comment on` line of an object, or NULL. */
export const commentOn = (target: string, comment: string) =>
  `(select format('comment on %s is %L;', ${target}, said) from ${comment} said where said is not null)`;
