daybook.shard("t0",[
["What I asked instead","../posts/what-i-asked-instead/index.html","January 12, 2026 · planning · questions in class","What did you notice?\nIt took the whole hour, and it was worth it.\n"],
["A list that helped & one that didn’t","../posts/a-list-that-helped/index.html","October 6, 2025 · planning","Three things on paper:\ncall home\nmove the tables\nsay the name first\nThe other list is in the quiet door.\n"],
["The quiet door","../posts/the-quiet-door/index.html","September 1, 2025","I opened the door before the bell and waited. Nobody came for four minutes, and then everybody did.\n"],]);
