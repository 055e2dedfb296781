-- As answerable_owner, in each of the two databases: after the first `answerable migrate`, after each upgrade,
-- and after a restore. It may be run as often as one likes.
GRANT USAGE ON SCHEMA public TO answerable;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO answerable;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO answerable;
-- What the service may add to, and never change: the ledger, and the list of migrations, which it only reads.
DO $$
DECLARE kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['ledger_entry', 'ledger_checkpoint', 'django_migrations'] LOOP
    IF to_regclass(kept) IS NOT NULL THEN
      EXECUTE format('REVOKE UPDATE, DELETE ON %I FROM answerable', kept);
    END IF;
  END LOOP;
  IF to_regclass('django_migrations') IS NOT NULL THEN
    REVOKE INSERT ON django_migrations FROM answerable;
  END IF;
END $$;
