-- Once, as PostgreSQL's own administrator. Two roles and two databases:
-- the owner makes and changes tables; the service reads and writes rows, and owns nothing.
--   psql -v owner_password=… -v service_password=… -f roles.sql postgres
CREATE ROLE answerable_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE answerable LOGIN PASSWORD :'service_password';
CREATE DATABASE answerable OWNER answerable_owner ENCODING 'UTF8' TEMPLATE template0;
CREATE DATABASE answerable_keys OWNER answerable_owner ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE answerable, answerable_keys FROM PUBLIC;
GRANT CONNECT ON DATABASE answerable, answerable_keys TO answerable;
