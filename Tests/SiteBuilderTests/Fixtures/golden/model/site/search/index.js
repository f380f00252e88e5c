daybook.shard("index",{words:"7",
lengths:"2.44530(((((((((2(6(53",
texts:"("});
