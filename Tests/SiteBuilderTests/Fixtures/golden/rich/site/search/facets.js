daybook.shard("facets",[
{name:"level",items:[["district","District",")",],["school","School","-)",],["classroom","Classroom","*+",],]},
{name:"tag",items:[["front-doors","Front doors","*,",],["trust","Trust","+)))",],]},
{name:"person",items:[["mira-holt","Mira Holt","())))))",],["teo-marsh","teo-marsh",",",],]},
{name:"year",items:[["2026","2026","())",],["2025","2025","+)))",],]},]);
