import { testFaults } from "./faults/seeded-faults";

testFaults("zh");
