daybook.shard("index",{words:"a",
lengths:"798",
texts:"("});
