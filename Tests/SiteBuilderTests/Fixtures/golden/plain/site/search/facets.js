daybook.shard("facets",[
{name:"tag",items:[["planning","planning","()",],["questions-in-class","questions in class","(",],]},
{name:"year",items:[["2026","2026","(",],["2025","2025","))",],]},]);
