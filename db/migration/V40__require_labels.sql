-- Keys of labels that clusters need which are asked for in a project. Those that were there before are only said to lack
-- them, so the column says nothing about rows of clusters.
alter table project add column required_labels text[] not null default '{}';
