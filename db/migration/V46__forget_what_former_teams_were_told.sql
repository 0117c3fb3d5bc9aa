-- Projects that were taken from their team kept its nights, and that they were production; the next team would have had
-- both without anybody's saying so.
delete from schedule where project_id in (select id from project where team is null);
update project set production = false where team is null and production;
