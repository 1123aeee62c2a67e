// Says a day.
// @param from date none The first day
// @order from

RETURN $from AS from
