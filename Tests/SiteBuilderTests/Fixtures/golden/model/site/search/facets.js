daybook.shard("facets",[
{name:"level",items:[["school","School leaders","**",],["classroom","Classroom leaders","(*)",],["future","Future leaders",")",],]},
{name:"tag",items:[["trust","trust","*",],]},
{name:"person",items:[["a-grade-7-student","a Grade 7 student","(",],["jordan-reyes","Jordan Reyes","**",],["pat-lee","Pat Lee","(+",],["student-council","Student council",")",],]},
{name:"year",items:[["2026","2026","())))",],]},]);
