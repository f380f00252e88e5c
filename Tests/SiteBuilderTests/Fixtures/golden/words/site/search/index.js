daybook.shard("index",{words:"again",
lengths:"74674674674674674674674674(",
texts:"("});
