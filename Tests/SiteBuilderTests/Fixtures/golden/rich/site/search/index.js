daybook.shard("index",{words:"40",
lengths:"24,95<;610((1((((50",
texts:"("});
