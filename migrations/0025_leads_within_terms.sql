-- What is for the leads of all regions is for those whose council leads one today: outside its term a lead's token has no region.
create or replace function viewer_prepares () returns boolean
language sql stable parallel safe
return viewer_role() = 'lead' and viewer_region() is not null or viewer_is_all_seeing();

-- Never null, because functions ask whether it is not so.
create or replace function viewer_leads_region (its_region text) returns boolean
language sql stable parallel safe
return viewer_is_all_seeing() or coalesce(viewer_role() = 'lead' and viewer_region() = its_region, false);

create or replace function viewer_converses (its_region text) returns boolean
language sql stable parallel safe
return viewer_is_all_seeing()
  or its_region is null and viewer_role() = 'lead' and viewer_region() is not null
  or viewer_role() in ('editor', 'reviewer', 'lead') and viewer_region() = its_region
  or viewer_role() = 'lead' and region_of(viewer_council(), viewer_day()) = its_region;
